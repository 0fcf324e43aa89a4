package com.aetherial.wallet.web;

import com.aetherial.kernel.web.Choice;
import com.aetherial.ledger.SystemAccount;
import com.aetherial.ledger.TransferKind;
import com.aetherial.wallet.FindTransfers;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** What an address looks for in the books; shared by the page and the resource. */
public class JournalQuery {
  @QueryParam("find")
  @Nullable String find;

  @QueryParam("who")
  @Nullable String who;

  @QueryParam("account")
  @Nullable String account;

  @QueryParam("kind")
  @Nullable String kind;

  /** For JAX-RS. */
  public JournalQuery() {}

  JournalQuery(
      @Nullable String find,
      @Nullable String who,
      @Nullable String account,
      @Nullable String kind) {
    this.find = find;
    this.who = who;
    this.account = account;
    this.kind = kind;
  }

  /**
   * What is looked for.
   *
   * @throws MalformedFilter when a word is not one
   */
  FindTransfers wanted() {
    String name = who == null ? "" : who.strip().replaceFirst("^@", "");
    return new FindTransfers(
        find,
        name.isEmpty() ? null : name,
        word(SystemAccount.class, "account", account),
        word(TransferKind.class, "kind", kind));
  }

  private static <E extends Enum<E>> @Nullable E word(
      Class<E> type, String field, @Nullable String text) {
    String picked = Choice.picked(text);
    try {
      return picked == null ? null : Enum.valueOf(type, picked);
    } catch (IllegalArgumentException unknown) {
      throw new MalformedFilter(field);
    }
  }
}
