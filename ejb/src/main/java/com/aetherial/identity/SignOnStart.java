package com.aetherial.identity;

import java.io.Serializable;

/**
 * A sign-on that has begun in a browser; the browser's session keeps it until the way back.
 *
 * @param address where the browser goes now
 * @param state comes back with the browser, and shows that it is the same one
 * @param nonce comes back inside the token, and shows that it was made for this sign-on
 * @param verifier proves to the issuer that the code is redeemed by who asked for it (PKCE)
 */
public record SignOnStart(String address, String state, String nonce, String verifier)
    implements Serializable {
  /** Never shows the secrets, wherever a record may be printed. */
  @Override
  public String toString() {
    return "SignOnStart[…]";
  }
}
