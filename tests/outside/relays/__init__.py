"""Relays that share one peer table in etcd."""
