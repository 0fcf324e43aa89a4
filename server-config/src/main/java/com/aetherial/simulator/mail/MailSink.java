package com.aetherial.simulator.mail;

import com.aetherial.simulator.mail.Letterbox.Mood;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A mail server whose letters stay here, and the page on which they are read. */
public final class MailSink implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(MailSink.class.getName());
  private static final int CLIENTS_MAX = 16;
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final Letterbox box = new Letterbox();
  private final ServerSocket smtp;
  private final HttpServer pages;
  private final ExecutorService workers =
      Executors.newFixedThreadPool(
          CLIENTS_MAX,
          work -> {
            Thread thread = new Thread(work, "mail-sink");
            thread.setDaemon(true);
            return thread;
          });

  private MailSink() throws IOException {
    InetAddress loopback = InetAddress.getLoopbackAddress();
    smtp = new ServerSocket(0, CLIENTS_MAX, loopback);
    pages = HttpServer.create(new InetSocketAddress(loopback, 0), CLIENTS_MAX);
    pages.setExecutor(workers);
    var unused = pages.createContext("/", new InboxPages(box));
    pages.start();
    Thread doorman = new Thread(this::receive, "mail-sink-door");
    doorman.setDaemon(true);
    doorman.start();
  }

  /** Starts on free ports of the loopback interface. */
  public static MailSink start() {
    try {
      return new MailSink();
    } catch (IOException e) {
      throw new UncheckedIOException("The local inbox cannot listen.", e);
    }
  }

  /** Where letters are brought to. */
  public int port() {
    return smtp.getLocalPort();
  }

  /** Where letters are read. */
  public URI url() {
    return URI.create("http://localhost:" + pages.getAddress().getPort());
  }

  /** The letters, the newest first. */
  public List<ReceivedLetter> letters() {
    return box.all();
  }

  /** The newest letter to an address with these words in its subject, as soon as it is there. */
  public ReceivedLetter await(String to, String subject) {
    return box.await(to, subject, PATIENCE);
  }

  /** The next letter to an address is not taken; the sender may come again. */
  public void refusesTheNextForNow(String to) {
    box.nextTime(to, Mood.REFUSES_FOR_NOW);
  }

  /** The next letter to an address is not taken, now or ever. */
  public void refusesTheNextForGood(String to) {
    box.nextTime(to, Mood.REFUSES_FOR_GOOD);
  }

  /** The next letter to an address is taken, and the sender does not hear of it. */
  public void fallsSilentAfterTheNext(String to) {
    box.nextTime(to, Mood.FALLS_SILENT);
  }

  @Override
  public void close() {
    try {
      smtp.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      pages.stop(0);
      workers.shutdownNow();
    }
  }

  private void receive() {
    while (!smtp.isClosed()) {
      try {
        Socket client = smtp.accept();
        workers.execute(new SmtpConversation(client, box));
      } catch (IOException closed) {
        LOG.log(System.Logger.Level.DEBUG, "The local inbox listens no more.", closed);
      }
    }
  }
}
