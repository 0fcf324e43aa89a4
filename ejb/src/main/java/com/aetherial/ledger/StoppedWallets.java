package com.aetherial.ledger;

import com.aetherial.kernel.Cursor;
import com.aetherial.kernel.Moments;
import com.aetherial.kernel.Page;
import com.aetherial.kernel.PageRequest;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The wallets of everybody that are not open. The caller asks who may. */
@Stateless
public class StoppedWallets {
  private static final String STOPPED =
      " from ledger.account a where a.kind = 'CASH' and a.stripe = 0 and a.owner_id is not null"
          + " and a.state <> 'OPEN' and a.state = any (cast(?1 as text[]))";

  @Inject SystemReading system;

  /**
   * Those in one of the states, the one that was stopped last first.
   *
   * @throws com.aetherial.kernel.MalformedCursor when the cursor is none of this list's
   */
  public Page<StoppedWallet> list(Set<WalletState> states, PageRequest request) {
    Cursor<Long> from = Cursor.parse(request.cursor(), Long::valueOf);
    List<Object[]> rows =
        system.rows(
            "select s.owner_id, s.state, c.reason, c.changed_by, c.recorded_at, c.seq from"
                + " (select a.owner_id, a.state"
                + STOPPED
                + ") s cross join lateral (select * from ledger.account_change l"
                + "   where l.owner_id = s.owner_id order by l.seq desc limit 1) c"
                + " where c.seq < cast(?2 as bigint) order by c.seq desc limit ?3",
            names(states),
            Long.toString(from == null ? Long.MAX_VALUE : from.key()),
            request.limit() + 1);
    boolean hasMore = rows.size() > request.limit();
    List<Object[]> shown = hasMore ? rows.subList(0, request.limit()) : rows;
    String next = hasMore ? cursor(shown.get(shown.size() - 1)) : null;
    return new Page<>(shown.stream().map(StoppedWallets::wallet).toList(), next, null);
  }

  /** How many are in one of the states. */
  public long count(Set<WalletState> states) {
    Object counted = system.rows("select count(*), 0" + STOPPED, names(states)).get(0)[0];
    return ((Number) counted).longValue();
  }

  private static String names(Set<WalletState> states) {
    return SqlArray.of(states.stream().map(Enum::name).sorted().toList());
  }

  private static String cursor(Object[] row) {
    return new Cursor<>(false, Moments.of(row[4]), ((Number) row[5]).longValue()).text();
  }

  private static StoppedWallet wallet(Object[] row) {
    return new StoppedWallet(
        (UUID) row[0],
        WalletState.valueOf((String) row[1]),
        (String) row[2],
        (UUID) row[3],
        Moments.of(row[4]));
  }
}
