package com.aetherial.ledger;

import com.aetherial.kernel.entity.Ids;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The ledger as its callers use it: every call is one door, asked by the application's role. */
final class Books {
  static final String[] GIFTABLE = {"PROMO", "CASH"};
  static final String[] ANY_BUCKET = {"PROMO", "CASH", "EARNED"};

  private static final Map<Class<?>, String> ARRAYS =
      Map.of(String[].class, "text", UUID[].class, "uuid", Long[].class, "bigint");

  final LedgerDatabase database = LedgerDatabase.fresh();

  UUID person() {
    UUID id = Ids.next();
    database.asOwner(
        """
        insert into identity.person
          (id, email, username, full_name, password_hash, role, created_at, updated_at)
        select id, 'p' || n || '@example.org', 'p' || n, 'Somebody', 'none', 'MEMBER', now(), now()
        from (select '%s'::uuid as id, substr(replace('%s', '-', ''), 5) as n) p
        """
            .formatted(id, id),
        "select ledger.open_wallet('" + id + "')");
    return id;
  }

  UUID personWith(long coins, String bucket) {
    UUID id = person();
    fund(id, bucket, coins);
    return id;
  }

  void fund(UUID person, String bucket, long coins) {
    Outcome funded = post("GRANT", leg(null, "TREASURY", -coins), leg(person, bucket, coins));
    if (!funded.done()) {
      throw new IllegalStateException("Could not fund: " + funded);
    }
  }

  Outcome move(UUID from, UUID to, long amount) {
    return move(Order.of("TRANSFER"), from, to, amount);
  }

  Outcome move(Order order, UUID from, UUID to, long amount) {
    return ask("move", order, from, to, amount, GIFTABLE, GIFTABLE);
  }

  record Leg(@Nullable UUID owner, String account, long amount) {}

  static Leg leg(@Nullable UUID owner, String account, long amount) {
    return new Leg(owner, account, amount);
  }

  Outcome post(String kind, Leg... legs) {
    return post(Order.of(kind), legs);
  }

  Outcome post(Order order, Leg... legs) {
    return ask("post", order, owners(legs), accounts(legs), amounts(legs));
  }

  Outcome hold(Order order, @Nullable UUID owner, long amount, String... accepted) {
    return holdUntil("1 hour", order, owner, amount, accepted);
  }

  Outcome holdUntil(
      String wait, Order order, @Nullable UUID owner, long amount, String... accepted) {
    return row(
        "select hold_id as transfer_id, 0 as seq, null::timestamptz as recorded_at, h.*"
            + " from ledger.hold_place(?, ?, ?, ?, null, null, 'test', 'one', ?, ?, ?,"
            + " clock_timestamp() + ?::interval) h",
        order.id(),
        order.kind(),
        order.key(),
        order.fingerprintBytes(),
        owner,
        accepted,
        amount,
        wait);
  }

  Outcome capture(Order order, UUID hold, UUID to, long amount) {
    return ask(
        "hold_capture",
        order,
        hold,
        ANY_BUCKET,
        new String[] {"PROMO", "EARNED", "EARNED"},
        new UUID[] {to},
        null,
        new Long[] {amount});
  }

  Outcome release(UUID hold, String key) {
    return row(
        "select hold_id as transfer_id, 0 as seq, null::timestamptz as recorded_at, h.*"
            + " from ledger.hold_release(?, ?, null) h",
        hold,
        key);
  }

  /** Calls a door that takes a whole request; the arguments are those after the request. */
  Outcome ask(String door, Order order, @Nullable Object... arguments) {
    String marks = ", ?".repeat(arguments.length);
    Object[] all =
        Stream.concat(Arrays.stream(order.arguments()), Arrays.stream(arguments)).toArray();
    return row("select * from ledger." + door + "(" + Order.MARKS + marks + ")", all);
  }

  Outcome row(String sql, @Nullable Object... arguments) {
    return database.asApplication(connection -> row(connection, sql, arguments));
  }

  static Outcome row(Connection connection, String sql, @Nullable Object... arguments)
      throws SQLException {
    try (PreparedStatement call = bound(connection, sql, arguments);
        ResultSet row = call.executeQuery()) {
      row.next();
      return Outcome.of(row);
    }
  }

  /** A single number, read as the owner of the tables, who sees every row. */
  long number(String sql, @Nullable Object... arguments) {
    try (Connection connection = database.connect("aetherial_owner");
        PreparedStatement call = bound(connection, sql, arguments);
        ResultSet row = call.executeQuery()) {
      row.next();
      return row.getLong(1);
    } catch (SQLException broken) {
      throw new LedgerDatabase.BrokenStatement(broken);
    }
  }

  /** A yes or no, asked by the application's role. */
  boolean flag(String sql, @Nullable Object... arguments) {
    return database.asApplication(
        connection -> {
          try (PreparedStatement call = bound(connection, sql, arguments);
              ResultSet row = call.executeQuery()) {
            row.next();
            return row.getBoolean(1);
          }
        });
  }

  /** Every broken invariant as one line; none is what everybody hopes for. */
  List<String> violations() {
    return lines("aetherial_owner", null, "select v::text from ledger.check_invariants() v");
  }

  /** The first column of every row, as a role sees it who reads for a person (or for nobody). */
  List<String> lines(
      String role, @Nullable UUID reader, String sql, @Nullable Object... arguments) {
    try (Connection connection = database.connect(role);
        PreparedStatement user =
            connection.prepareStatement("select set_config('app.user_id', ?, false)");
        PreparedStatement call = bound(connection, sql, arguments)) {
      user.setString(1, reader == null ? "" : reader.toString());
      user.execute();
      try (ResultSet rows = call.executeQuery()) {
        List<String> found = new ArrayList<>();
        while (rows.next()) {
          found.add(rows.getString(1));
        }
        return found;
      }
    } catch (SQLException broken) {
      throw new LedgerDatabase.BrokenStatement(broken);
    }
  }

  long balance(@Nullable UUID owner, String account) {
    return number(
        "select coalesce(sum(balance), 0) from ledger.account"
            + " where owner_id is not distinct from ? and kind = ?",
        owner,
        account);
  }

  static PreparedStatement bound(Connection connection, String sql, @Nullable Object... arguments)
      throws SQLException {
    PreparedStatement call = connection.prepareStatement(sql);
    for (int i = 0; i < arguments.length; i++) {
      Object argument = arguments[i];
      String array = argument == null ? null : ARRAYS.get(argument.getClass());
      if (array != null) {
        call.setArray(i + 1, connection.createArrayOf(array, (Object[]) argument));
      } else {
        call.setObject(i + 1, argument);
      }
    }
    return call;
  }

  static UUID[] owners(Leg... legs) {
    return Arrays.stream(legs).map(Leg::owner).toArray(UUID[]::new);
  }

  static String[] accounts(Leg... legs) {
    return Arrays.stream(legs).map(Leg::account).toArray(String[]::new);
  }

  static Long[] amounts(Leg... legs) {
    return Arrays.stream(legs).map(Leg::amount).toArray(Long[]::new);
  }
}
