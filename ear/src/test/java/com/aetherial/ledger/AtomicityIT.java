package com.aetherial.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.aetherial.identity.People;
import com.aetherial.identity.SignUp;
import com.aetherial.kernel.Inbox;
import com.aetherial.kernel.Outbox;
import com.aetherial.ledger.entity.Coins;
import com.aetherial.testing.Deployments;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What modules do in one transaction happens together or not at all. */
@ExtendWith(ArquillianExtension.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class AtomicityIT {
  private final String mark = "atomicity-" + UUID.randomUUID();

  @Inject private Ledger ledger;
  @Inject private People people;
  @Inject private Inbox inbox;
  @Inject private Outbox outbox;
  @Resource private UserTransaction transaction;

  @Resource(lookup = "java:/jdbc/aetherialOwner")
  private DataSource database;

  @Deployment
  static EnterpriseArchive aetherial() {
    return Deployments.withTests(AtomicityIT.class);
  }

  @Test
  void a_later_failure_undoes_coins_messages_and_promises() throws Exception {
    Coins before = available("ada");
    transaction.begin();
    sends("1");
    outbox.put(mark, "a promise");
    assertThat(inbox.receive(mark, "1", "test", "{}")).isTrue();
    assertThat(available("ada")).isEqualTo(before.minus(Coins.parse("1")));
    transaction.rollback();
    assertThat(available("ada")).isEqualTo(before);
    assertThat(count("select count(*) from kernel.inbox where source = ?")).isZero();
    assertThat(count("select count(*) from kernel.outbox where topic = ?")).isZero();
    assertThat(inbox.receive(mark, "1", "test", "{}")).isTrue();
  }

  @Test
  void a_request_that_was_undone_can_be_made_again() throws Exception {
    Coins before = available("ada");
    transaction.begin();
    sends("2");
    transaction.rollback();
    transaction.begin();
    Posted posted = sends("2");
    transaction.commit();
    assertThat(posted.isReplay()).isFalse();
    assertThat(sends("2").isReplay()).isTrue();
    assertThat(available("ada")).isEqualTo(before.minus(Coins.parse("2")));
  }

  @Test
  void a_refusal_undoes_what_was_done_before_it() throws Exception {
    Coins before = available("ada");
    transaction.begin();
    sends("3");
    assertThatThrownBy(() -> ledger.move(key("more"), cause(), move("99999999")))
        .isInstanceOf(InsufficientBalance.class);
    assertThat(transaction.getStatus()).isEqualTo(Status.STATUS_MARKED_ROLLBACK);
    transaction.rollback();
    assertThat(available("ada")).isEqualTo(before);
  }

  @Test
  void a_sign_up_that_was_undone_leaves_no_person_and_no_wallet() throws Exception {
    String name = "a" + UUID.randomUUID().toString().substring(0, 12);
    var wish = new SignUp(name + "@example.org", name, "Nobody", "a walk along the quiet canal");
    transaction.begin();
    UUID person = people.signUp(wish).id();
    assertThat(people.find(person)).isPresent();
    transaction.rollback();
    assertThat(people.find(person)).isEmpty();
    people.signUp(wish);
    assertThat(people.named(name).id()).isNotEqualTo(person);
  }

  private Posted sends(String amount) {
    return ledger.move(key(amount), cause(), move(amount));
  }

  private RequestKey key(String what) {
    return RequestKey.of(mark + ":" + what, what);
  }

  private Cause cause() {
    return Cause.of(TransferKind.TRANSFER, id("ada"), "A test");
  }

  private MoveCoins move(String amount) {
    return new MoveCoins(id("ada"), id("grace"), Coins.parse(amount), Bucket.SENDABLE);
  }

  private Coins available(String username) {
    return ledger.balancesOf(id(username)).available();
  }

  private UUID id(String username) {
    return people.named(username).id();
  }

  private int count(String query) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setString(1, mark);
      try (ResultSet rows = statement.executeQuery()) {
        rows.next();
        return rows.getInt(1);
      }
    }
  }
}
