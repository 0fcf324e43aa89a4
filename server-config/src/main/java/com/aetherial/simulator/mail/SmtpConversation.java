package com.aetherial.simulator.mail;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One client of the mail server (RFC 5321, as much of it as a client needs). */
final class SmtpConversation implements Runnable {
  private static final System.Logger LOG = System.getLogger(SmtpConversation.class.getName());
  private static final int LINE_BYTES_MAX = 4_096;
  private static final int LETTER_BYTES_MAX = 1 << 20;
  private static final int SILENCE_MILLIS_MAX = 60_000;

  private final Socket socket;
  private final Letterbox box;
  private final List<String> recipients = new ArrayList<>();

  SmtpConversation(Socket socket, Letterbox box) {
    this.socket = socket;
    this.box = box;
  }

  @Override
  public void run() {
    try (socket) {
      socket.setSoTimeout(SILENCE_MILLIS_MAX);
      InputStream in = new BufferedInputStream(socket.getInputStream());
      OutputStream out = new BufferedOutputStream(socket.getOutputStream());
      say(out, "220 Letters stay on this machine");
      while (answer(in, out)) {
        out.flush();
      }
      out.flush();
    } catch (IOException gone) {
      LOG.log(System.Logger.Level.DEBUG, "A client of the mail server went away.", gone);
    }
  }

  /** Answers one command; false ends the conversation. */
  private boolean answer(InputStream in, OutputStream out) throws IOException {
    String line = line(in);
    String verb = line.toUpperCase(Locale.ROOT).split("[ :]", 2)[0];
    switch (verb) {
      case "EHLO" -> say(out, "250-localhost\r\n250-8BITMIME\r\n250 SIZE " + LETTER_BYTES_MAX);
      case "HELO", "NOOP", "RSET", "MAIL" -> {
        recipients.clear();
        say(out, "250 Fine");
      }
      case "RCPT" -> {
        recipients.add(line.replaceFirst("(?i)^RCPT TO:\\s*<?([^>\\s]*)>?.*$", "$1"));
        say(out, "250 Fine");
      }
      case "DATA" -> {
        return letter(in, out);
      }
      case "QUIT", "" -> {
        say(out, "221 Goodbye");
        return false;
      }
      default -> say(out, "502 Not here");
    }
    return true;
  }

  private boolean letter(InputStream in, OutputStream out) throws IOException {
    say(out, "354 Go on");
    byte[] source = data(in);
    switch (box.moodFor(recipients)) {
      case TAKES -> {
        recipients.forEach(to -> box.add(to, source));
        say(out, "250 Taken");
      }
      case REFUSES_FOR_NOW -> say(out, "451 Come again");
      case REFUSES_FOR_GOOD -> say(out, "550 Nobody of that name");
      case FALLS_SILENT -> {
        recipients.forEach(to -> box.add(to, source));
        return false;
      }
    }
    return true;
  }

  private static byte[] data(InputStream in) throws IOException {
    var letter = new ByteArrayOutputStream();
    for (String line = line(in); !line.equals("."); line = line(in)) {
      String kept = line.startsWith(".") ? line.substring(1) : line;
      letter.write((kept + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
      if (letter.size() > LETTER_BYTES_MAX) {
        throw new IOException("The letter is larger than 1 MB.");
      }
    }
    return letter.toByteArray();
  }

  private static String line(InputStream in) throws IOException {
    var line = new StringBuilder();
    for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
      if (line.length() > LINE_BYTES_MAX) {
        throw new IOException("The line is longer than 4 KiB.");
      }
      if (next != '\r') {
        line.append((char) next);
      }
    }
    return line.toString();
  }

  private static void say(OutputStream out, String line) throws IOException {
    out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    out.flush();
  }
}
