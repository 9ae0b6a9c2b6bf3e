# The API and its page in one image, run by a user without rights.
FROM node:22-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
COPY packages/client/package.json packages/client/
COPY explorer/package.json explorer/
COPY examples/node-script/package.json examples/node-script/
COPY examples/react-app/package.json examples/react-app/
COPY examples/schema-only/package.json examples/schema-only/
COPY bin bin
RUN npm ci
COPY . .
# The program runs without the packages of the page and of the examples.
RUN npm run build && npm prune --omit=dev --workspaces=false

FROM node:22-bookworm-slim
# Inside a container the only way in is the published port, so the server listens on every address of it: see ALLOW_PUBLIC.
ENV NODE_ENV=production HOST=0.0.0.0 ALLOW_PUBLIC=true PORT=4000 LOG_LEVEL=info SQLITE_FILE=/data/dossier.sqlite
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY schema schema
COPY operations operations
COPY seeds seeds
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/cli/main.js", "serve", "--seed"]
