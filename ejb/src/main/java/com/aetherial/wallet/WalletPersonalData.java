package com.aetherial.wallet;

import com.aetherial.kernel.Jsonp;
import com.aetherial.kernel.Page;
import com.aetherial.kernel.PageRequest;
import com.aetherial.kernel.PersonalData;
import com.aetherial.kernel.PersonalFile;
import com.aetherial.kernel.SpreadsheetText;
import com.aetherial.ledger.Ledger;
import com.aetherial.ledger.WalletBalances;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has and how it came about. The books stay when they leave, as every coin must stay
 * accounted for; whose it was is then written nowhere.
 */
@ApplicationScoped
public class WalletPersonalData implements PersonalData {
  private static final int PAGES_MAX = 500;
  private static final String HEAD = "id,recorded_at,kind,amount,balance,counterparty,note\r\n";

  @Inject Ledger ledger;
  @Inject Statements statements;

  @Override
  public List<PersonalFile> of(UUID personId) {
    return List.of(
        new PersonalFile("wallet/wallet.json", wallet(ledger.balancesOf(personId))),
        new PersonalFile("wallet/statement.csv", statement(personId)));
  }

  private static String wallet(WalletBalances has) {
    return Jsonp.object()
        .add("currency", "AEC")
        .add("available", has.available().toString())
        .add("held", has.held().toString())
        .add("withdrawable", has.withdrawable().toString())
        .add("debt", has.debt().toString())
        .add("state", has.state().name())
        .build()
        .toString();
  }

  /** The newest first, at most a hundred thousand lines; the statement's own files have no end. */
  private String statement(UUID personId) {
    StringBuilder csv = new StringBuilder(HEAD);
    String cursor = null;
    for (int pages = 0; pages < PAGES_MAX; pages++) {
      PageRequest wanted = new PageRequest(PageRequest.LIMIT_MAX, cursor);
      Page<StatementLine> page = statements.of(personId, StatementFilter.everything(), wanted);
      page.items().forEach(line -> csv.append(row(line)));
      cursor = page.next();
      if (cursor == null) {
        break;
      }
    }
    return csv.toString();
  }

  private static String row(StatementLine line) {
    return String.join(
            ",",
            line.id().toString(),
            line.recordedAt().toString(),
            line.kind(),
            line.amount().toString(),
            line.balance().toString(),
            text(line.counterparty()),
            text(line.note()))
        + "\r\n";
  }

  /** In quotes, and never taken for a formula. */
  private static String text(@Nullable String value) {
    if (value == null) {
      return "";
    }
    return '"' + SpreadsheetText.harmless(value).replace("\"", "\"\"") + '"';
  }
}
