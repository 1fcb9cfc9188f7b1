"""What the world sees: contract, exports, release switch, map site."""
