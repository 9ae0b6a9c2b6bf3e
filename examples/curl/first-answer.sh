curl --silent http://127.0.0.1:4000/graphql --header 'content-type: application/json' --data '{
  "query": "query Find($name: String!) { search(query: $name, first: 3) { edges { match node { __typename ... on Subject { label } } } } }",
  "variables": { "name": "Mustapha al Kazemi" }
}'
