package com.aetherial.webhooks;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server on this machine that answers whatever a test wants, to whoever connects. */
final class HostileServer implements AutoCloseable {
  private static final int BACKLOG = 5;

  private final ServerSocket door;
  private final Behaviour behaviour;
  private final List<String> asked = new CopyOnWriteArrayList<>();

  /** What it does with a line. */
  @FunctionalInterface
  interface Behaviour {
    void answer(OutputStream out) throws IOException, InterruptedException;
  }

  HostileServer(Behaviour behaviour) throws IOException {
    this.behaviour = behaviour;
    door = new ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress());
    var host = new Thread(this::serve, "hostile");
    host.setDaemon(true);
    host.start();
  }

  /** Writes a text and hangs up. */
  static HostileServer saying(String text) throws IOException {
    return new HostileServer(out -> out.write(text.getBytes(ISO_8859_1)));
  }

  int port() {
    return door.getLocalPort();
  }

  String url() {
    return "http://127.0.0.1:" + port() + "/hook";
  }

  /** What was asked, up to the end of each first portion. */
  List<String> asked() {
    return asked;
  }

  private void serve() {
    while (!door.isClosed()) {
      try (Socket line = door.accept()) {
        byte[] portion = new byte[8_192];
        int length = line.getInputStream().read(portion);
        asked.add(new String(portion, 0, Math.max(0, length), ISO_8859_1));
        behaviour.answer(line.getOutputStream());
      } catch (SocketException hungUp) {
        asked.add("hung up");
      } catch (IOException | InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  @Override
  public void close() throws IOException {
    door.close();
  }
}
