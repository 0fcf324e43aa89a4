package com.aetherial.kernel.web;

import jakarta.inject.Inject;
import jakarta.websocket.CloseReason;
import jakarta.websocket.CloseReason.CloseCodes;
import jakarta.websocket.OnClose;
import jakarta.websocket.OnError;
import jakarta.websocket.OnOpen;
import jakarta.websocket.Session;
import jakarta.websocket.server.ServerEndpoint;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** The line on which an open page hears what changed for its reader; it only listens. */
@ServerEndpoint(value = "/live", configurator = LiveHandshake.class)
public class LiveEndpoint {
  private static final Logger LOG = System.getLogger(LiveEndpoint.class.getName());
  private static final Pattern MOMENT = Pattern.compile("[0-9]{1,18}");
  private static final int INCOMING_BYTES_MAX = 512;

  @Inject LiveLines lines;

  @OnOpen
  public void open(Session session) throws IOException {
    if (session.getUserProperties().get(LiveHandshake.PERSON) instanceof UUID person) {
      session.setMaxTextMessageBufferSize(INCOMING_BYTES_MAX);
      lines.add(person, session, since(session.getRequestParameterMap()));
    } else {
      session.close(new CloseReason(CloseCodes.VIOLATED_POLICY, "Log in first."));
    }
  }

  /** When the page was made; one that does not say so has missed nothing. */
  private static long since(Map<String, List<String>> parameters) {
    String moment = parameters.getOrDefault("since", List.of("")).get(0);
    return MOMENT.matcher(moment).matches() ? Long.parseLong(moment) : Long.MAX_VALUE;
  }

  @OnClose
  public void close(Session session) {
    lines.remove(session);
  }

  /** A browser that went away is no error. */
  @OnError
  public void failed(Session session, Throwable failure) {
    LOG.log(Level.DEBUG, "A live connection broke.", failure);
    lines.remove(session);
  }
}
