from gql import Client, gql
from gql.transport.requests import RequestsHTTPTransport

client = Client(transport=RequestsHTTPTransport(url="http://127.0.0.1:4000/graphql"))
answer = client.execute(gql("{ events(filter: { kind: { in: [TALKS] } }) { nodes { label status } } }"))
for event in answer["events"]["nodes"]:
    print(event["label"], event["status"])
