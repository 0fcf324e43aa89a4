package com.aetherial.identity;

/**
 * A new key, the only time that its secret is seen.
 *
 * @param key the key as listed later
 * @param secret what the program sends as {@code Authorization: Bearer …}
 */
public record CreatedApiKey(ApiKeyView key, String secret) {
  /** Never shows the secret, wherever a record may be printed. */
  @Override
  public String toString() {
    return "CreatedApiKey[" + key.prefix() + "…]";
  }
}
