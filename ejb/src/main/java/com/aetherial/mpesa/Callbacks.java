package com.aetherial.mpesa;

import com.aetherial.kernel.Inbox;
import com.aetherial.mpesa.entity.Prints;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HexFormat;

/** Where callbacks come in. They are kept before anybody is thanked; the work comes later. */
@Stateless
public class Callbacks {
  /** M-Pesa's name in the inbox. */
  static final String SOURCE = "mpesa";

  static final String RESULT = "result";
  static final String TIMEOUT = "timeout";
  private static final int DIGEST_LENGTH = 32;

  @Inject Inbox inbox;
  @Inject Conversations conversations;
  @Inject CallbackAddresses addresses;

  /**
   * Keeps a callback. They are not signed: who knows the path, which is a secret of one request and
   * its receiver, is heard, and what is said is compared with what was asked for.
   *
   * @param token the secret part of the path
   * @param isTimeout whether it says only that nobody knows
   * @param address from where it comes
   * @throws NoSuchCallback when nothing waits there, or the caller may not call
   */
  public void receive(String token, boolean isTimeout, String body, String address) {
    if (!addresses.mayCall(address) || conversations.at(token).isEmpty()) {
      throw new NoSuchCallback();
    }
    String kind = isTimeout ? TIMEOUT : RESULT;
    String print = HexFormat.of().formatHex(Prints.of(kind, body)).substring(0, DIGEST_LENGTH);
    inbox.receive(SOURCE, token + ":" + print, kind, body);
  }
}
