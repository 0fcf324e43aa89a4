package com.aetherial.wallet;

import com.aetherial.testing.RunningAetherial;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;

/** A member's wallet with as many transfers as a test wants, made by the ledger's own doors. */
record BusyWallet(String username, String key) {
  /** The wallet pays three and gets two back, five hundred times in a transaction. */
  private static final String BUSY_YEAR =
      """
      do $$
      declare
        ada uuid := %1$s;
        friend uuid := %2$s;
        answer text;
      begin
        select outcome into answer from ledger.post(
          gen_random_uuid(), 'GRANT', gen_random_uuid()::text, 'x', null, null, '=the start',
          null, null, null, null, array[null, ada], '{TREASURY,CASH}', '{-100000,100000}');
        assert answer = 'DONE', answer;
        for n in 1 .. %3$s loop
          select outcome into answer from ledger.move(
            gen_random_uuid(), 'TRANSFER', gen_random_uuid()::text, 'x', null, null, 'Number ' || n,
            'order', n::text, null, null,
            case n %% 2 when 1 then ada else friend end,
            case n %% 2 when 1 then friend else ada end,
            case n %% 2 when 1 then 3 else 2 end);
          assert answer = 'DONE', answer;
          if n %% 500 = 0 then
            commit;
          end if;
        end loop;
      end $$
      """;

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  /** A new member with a thousand coins and an even number of transfers from and to a friend. */
  static BusyWallet with(int transfers) throws Exception {
    BusyWallet wallet = signedUp();
    BusyWallet friend = signedUp();
    try (Connection database = RunningAetherial.get().database().asSuperuser();
        var statement = database.createStatement()) {
      statement.execute(BUSY_YEAR.formatted(wallet.id(), friend.id(), transfers));
    }
    return wallet;
  }

  HttpResponse<InputStream> get(String path) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(RunningAetherial.get().baseUrl().resolve(path))
            .header("Authorization", "Bearer " + key)
            .build();
    return CLIENT.send(request, BodyHandlers.ofInputStream());
  }

  String text(String path) throws IOException, InterruptedException {
    try (InputStream body = get(path).body()) {
      return new String(body.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private String id() {
    return "(select id from identity.person where username = '" + username + "')";
  }

  private static BusyWallet signedUp() throws Exception {
    String name = "s" + UUID.randomUUID().toString().replace("-", "").substring(0, 20);
    HttpRequest request =
        HttpRequest.newBuilder(RunningAetherial.get().baseUrl().resolve("/api/v1/people"))
            .header("Content-Type", "application/json")
            .POST(
                BodyPublishers.ofString(
                    """
                    {"email": "%1$s@example.org", "username": "%1$s", "fullName": "Jürgen Groß",
                     "password": "a walk along the quiet canal"}
                    """
                        .formatted(name)))
            .build();
    HttpResponse<String> answer = CLIENT.send(request, BodyHandlers.ofString());
    if (answer.statusCode() != 201) {
      throw new IllegalStateException(answer.body());
    }
    BusyWallet wallet = new BusyWallet(name, "ae_live_" + UUID.randomUUID());
    wallet.keepKey();
    return wallet;
  }

  private void keepKey() throws Exception {
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
    try (Connection database = RunningAetherial.get().database().asSuperuser();
        PreparedStatement insert =
            database.prepareStatement(
                "insert into identity.api_key"
                    + " (id, person_id, name, prefix, hash, scopes, created_at)"
                    + " values (gen_random_uuid(), "
                    + id()
                    + ", 'Tests', 'ae_live_tests', ?, 'wallet:read', now())")) {
      insert.setBytes(1, hash);
      insert.executeUpdate();
    } catch (SQLException refused) {
      throw new IllegalStateException("No key for " + username, refused);
    }
  }
}
