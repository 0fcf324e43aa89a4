package com.aetherial.model;

import com.aetherial.launcher.DatabaseAccess;
import com.aetherial.model.PlainWallets.Wallet;
import com.aetherial.testing.Caller;
import com.aetherial.testing.Member;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/** Five new members with coins of every origin, in the books and in the model. */
public final class Scene {
  private static final int MEMBERS = 5;
  private static final long PROMO = 50_00;
  private static final long CASH = 100_00;
  private static final long EARNED = 30_00;

  private Scene() {}

  /** Works at a platform at random and compares. */
  public static void run(Caller nobody, Member admin, DatabaseAccess access, long seed, int steps)
      throws SQLException {
    List<Member> members = Stream.generate(() -> Member.signsUp(nobody)).limit(MEMBERS).toList();
    var model = new PlainWallets();
    try (Connection connection = access.asSuperuser()) {
      for (Member member : members) {
        fund(connection, member.username(), "PROMO", PROMO);
        fund(connection, member.username(), "CASH", CASH);
        fund(connection, member.username(), "EARNED", EARNED);
        model.open(member.username(), new Wallet(PROMO, CASH, EARNED));
      }
    }
    new RandomRequests(seed, admin, members, model).run(steps);
  }

  private static void fund(Connection connection, String username, String bucket, long minor)
      throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            """
            select ledger.post(gen_random_uuid(), 'ADJUSTMENT', gen_random_uuid()::text, 'f', null,
              null, 'A start', null, null, null, null, array[null, p.id],
              array['TREASURY', ?::text], array[- ?::bigint, ?::bigint])
            from identity.person p where p.username = ?
            """)) {
      statement.setString(1, bucket);
      statement.setLong(2, minor);
      statement.setLong(3, minor);
      statement.setString(4, username);
      statement.execute();
    }
  }
}
