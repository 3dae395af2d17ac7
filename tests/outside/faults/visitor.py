"""A visitor who keeps the connection: one GET for each path on standard input, and the status of each on standard output.

Usage: visitor.py CA HOST
"""

import http.client
import ssl
import sys

CA, HOST = sys.argv[1:3]


def main():
    connection = http.client.HTTPSConnection(HOST, timeout=20, context=ssl.create_default_context(cafile=CA))
    connection.connect()
    connection.auto_open = False
    for path in sys.stdin:
        connection.request("GET", path.strip())
        response = connection.getresponse()
        response.read()
        print(response.status, flush=True)


if __name__ == "__main__":
    main()
