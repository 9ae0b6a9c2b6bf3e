"""Prints who is named in which warrant, in which words: python who_is_named.py [url]"""

import sys
from pathlib import Path

from gql import Client, gql
from gql.transport.exceptions import TransportConnectionFailed, TransportQueryError
from gql.transport.requests import RequestsHTTPTransport

# The same named query that the page and the TypeScript client ask.
QUERY = Path(__file__).parents[2] / "operations" / "named-in-warrants-and-talks.graphql"


def main(url: str) -> int:
    # fetch_schema_from_transport checks the query here, before anything is asked.
    client = Client(transport=RequestsHTTPTransport(url=url, timeout=10), fetch_schema_from_transport=True)
    query = gql(QUERY.read_text(encoding="utf-8"))
    query.variable_values = {"kinds": ["ARREST_WARRANT"]}
    try:
        answer = client.execute(query)
    except TransportQueryError as error:
        for problem in error.errors or []:
            print(f"{problem.get('extensions', {}).get('code')}: {problem['message']}", file=sys.stderr)
        return 1
    except TransportConnectionFailed as error:
        print(f"{url} could not be reached: {error}", file=sys.stderr)
        return 1
    for event in answer["events"]["nodes"]:
        print(f"{event['label']} ({event['status']}, {event['warrantState']})")
        for edge in event["participants"]["edges"]:
            if edge["role"] != "NAMED_SUBJECT":
                continue
            print(f"  names {edge['node']['label']} ({edge['status']})")
            for evidence in edge["evidence"]["nodes"]:
                print(f"    \"{evidence['quote']['exact']}\"\n    {evidence['article']['title']}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1] if len(sys.argv) > 1 else "http://127.0.0.1:4000/graphql"))
