package com.aetherial.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Two nodes at one real PostgreSQL. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class NodeWireTest {
  private static EmbeddedPostgres postgres;

  private final UUID ada = UUID.randomUUID();
  private final List<NodeWire> wires = new ArrayList<>();
  private Node one;
  private Node other;

  @BeforeAll
  static void startPostgres() throws IOException {
    postgres = EmbeddedPostgres.builder().start();
  }

  @AfterAll
  static void stopPostgres() throws IOException {
    postgres.close();
  }

  @BeforeEach
  void start() {
    one = new Node("one");
    other = new Node("other");
    one.mustListen();
    other.mustListen();
  }

  @AfterEach
  void stop() {
    wires.forEach(NodeWire::close);
  }

  @Test
  void a_node_hears_the_other_within_a_second_and_not_itself() throws InterruptedException {
    LiveNews news = new LiveNews(ada, "balance", "TRANSFER");
    one.talk.add(news);
    assertThat(other.heard.poll(1, TimeUnit.SECONDS)).isEqualTo(news);
    assertThat(one.heard.poll(300, TimeUnit.MILLISECONDS)).isNull();
  }

  @Test
  void many_news_come_in_a_few_notifications_and_each_comes_once() throws InterruptedException {
    for (int i = 0; i < 1_000; i++) {
      one.talk.add(new LiveNews(new UUID(0, i), "balance", ""));
      one.talk.add(new LiveNews(new UUID(0, i), "balance", ""));
    }
    for (int i = 0; i < 1_000; i++) {
      assertThat(other.heard.poll(2, TimeUnit.SECONDS))
          .isEqualTo(new LiveNews(new UUID(0, i), "balance", ""));
    }
    assertThat(other.heard.poll(300, TimeUnit.MILLISECONDS)).isNull();
  }

  @Test
  void a_lost_connection_is_made_again() throws SQLException, InterruptedException {
    execute(
        "select pg_terminate_backend(pid) from pg_stat_activity"
            + " where pid <> pg_backend_pid() and (query = 'listen aetherial_live'"
            + " or query like 'select pg_notify%')");
    LiveNews news = new LiveNews(ada, "bell", "news");
    LiveNews heard = null;
    for (int i = 0; i < 20 && heard == null; i++) {
      one.talk.add(news);
      heard = other.heard.poll(500, TimeUnit.MILLISECONDS);
    }
    assertThat(heard).isEqualTo(news);
  }

  @Test
  void a_listener_that_fails_does_not_end_the_line() throws InterruptedException {
    LiveNews news = new LiveNews(ada, "bell", "news");
    one.fails = true;
    LiveNews heard = null;
    for (int i = 0; i < 20 && heard == null; i++) {
      other.talk.add(news);
      heard = one.heard.poll(500, TimeUnit.MILLISECONDS);
    }
    assertThat(heard).isEqualTo(news);
  }

  @Test
  void what_nobody_understands_is_passed_over() throws SQLException, InterruptedException {
    execute("select pg_notify('aetherial_live', E'third\\nnonsense\\n1 balance x\\n\\n')");
    execute("select pg_notify('aetherial_live', '')");
    execute("select pg_notify('aetherial_live', E'third\\n" + ada + " bell news')");
    assertThat(one.heard.poll(1, TimeUnit.SECONDS)).isEqualTo(new LiveNews(ada, "bell", "news"));
    assertThat(one.heard.poll(300, TimeUnit.MILLISECONDS)).isNull();
  }

  private void execute(String sql) throws SQLException {
    try (var connection = postgres.getPostgresDatabase().getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private final class Node {
    final BlockingQueue<LiveNews> heard = new LinkedBlockingQueue<>();
    final NodeTalk talk;
    final NodeWire wire;
    volatile boolean fails;

    Node(String name) {
      talk = new NodeTalk(name);
      wire = new NodeWire(postgres.getPostgresDatabase(), talk, this::hear);
      wires.add(wire);
      Thread thread = new Thread(wire, "wire of " + name);
      thread.setDaemon(true);
      thread.start();
    }

    private void hear(LiveNews news) {
      if (fails) {
        fails = false;
        throw new IllegalStateException("The first time it goes wrong.");
      }
      heard.add(news);
    }

    void mustListen() {
      long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
      while (!wire.isListening()) {
        assertThat(System.nanoTime()).isLessThan(until);
        Thread.onSpinWait();
      }
    }
  }
}
