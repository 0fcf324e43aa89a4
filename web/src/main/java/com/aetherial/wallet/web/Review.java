package com.aetherial.wallet.web;

import com.aetherial.identity.PersonName;
import com.aetherial.ledger.entity.Coins;
import org.jspecify.annotations.Nullable;

/**
 * What is about to happen, for somebody to say yes to.
 *
 * @param to who gets the coins
 * @param amount how many
 * @param after what is left then
 */
public record Review(PersonName to, Coins amount, Coins after) {
  /** By which a form recognises what was agreed to. */
  static String agreement(@Nullable String to, @Nullable String amount) {
    return to + " " + amount;
  }
}
