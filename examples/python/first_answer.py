from gql import Client, gql
from gql.transport.requests import RequestsHTTPTransport

client = Client(transport=RequestsHTTPTransport(url="http://127.0.0.1:4000/graphql"))
answer = client.execute(gql("{ claims(filter: { contradicted: true }) { nodes { proposition status } } }"))
for claim in answer["claims"]["nodes"]:
    print(claim["status"], claim["proposition"])
