package com.aetherial.kernel;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * The other nodes of the platform: what happened to a person here is told there within a second, as
 * an event of the type {@link LiveNews}. It is a convenience for open pages and nothing that may
 * not be lost; that goes through the {@link Outbox}.
 */
@Singleton
@jakarta.ejb.Startup
@DependsOn("Startup")
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class Nodes {
  private static final long GOODBYE_MILLIS = 2_000;

  @Resource(lookup = "java:/jdbc/aetherial")
  DataSource database;

  @Resource ManagedThreadFactory threads;
  @Inject Event<LiveNews> heard;

  private final NodeTalk talk = new NodeTalk(UUID.randomUUID().toString());
  private NodeWire wire;
  private Thread thread;

  @PostConstruct
  void start() {
    wire = new NodeWire(database, talk, heard::fire);
    thread = threads.newThread(wire);
    thread.start();
  }

  /** Tells the other nodes, soon and without making anybody wait. */
  public void tell(LiveNews news) {
    talk.add(news);
  }

  /** Whether the others can be heard now. */
  public boolean isListening() {
    return wire.isListening();
  }

  @PreDestroy
  void stop() {
    wire.close();
    try {
      thread.join(GOODBYE_MILLIS);
    } catch (InterruptedException impatient) {
      Thread.currentThread().interrupt();
    }
  }
}
