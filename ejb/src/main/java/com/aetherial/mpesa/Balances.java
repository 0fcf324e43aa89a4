package com.aetherial.mpesa;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import com.aetherial.kernel.Time;
import com.aetherial.kernel.entity.Ids;
import com.aetherial.mpesa.entity.Kind;
import com.aetherial.mpesa.entity.Request;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.Duration;

/** Asking how much our accounts at M-Pesa hold; the answers come by callback. */
@Stateless
@TransactionAttribute(NOT_SUPPORTED)
public class Balances {
  private static final String BALANCE = "/mpesa/accountbalance/v1/query";

  /** Of two nodes that wake up at once one asks. */
  private static final Duration OLD = Duration.ofMinutes(50);

  @Inject MpesaSettings settings;
  @Inject Rail rail;
  @Inject Conversations conversations;
  @Inject ConversationDesk desk;
  @Inject DarajaClient client;
  @Inject Bodies bodies;
  @Inject CallbackPaths paths;
  @Inject Time time;

  /** Asks, where money can be sent. */
  public void ask() {
    if (settings.canSend()) {
      String name = "balance-" + Ids.next();
      String token = paths.token(name);
      Begun begun = desk.begin(new Request(Kind.BALANCE, name, null, token, null, 0));
      desk.told(begun.id(), client.post(BALANCE, bodies.balance(token)));
    }
  }

  /** The same, unless somebody asked within the hour or nothing is sent anyway. */
  public void askIfOld() {
    boolean isFresh = conversations.isBalanceAskedSince(time.now().minus(OLD));
    if (!isFresh && settings.canSend() && !rail.isStopped()) {
      ask();
    }
  }
}
