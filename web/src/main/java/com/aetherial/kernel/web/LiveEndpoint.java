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
import java.util.UUID;

/** The line on which an open page hears what changed for its reader; it only listens. */
@ServerEndpoint(value = "/live", configurator = LiveHandshake.class)
public class LiveEndpoint {
  private static final Logger LOG = System.getLogger(LiveEndpoint.class.getName());
  private static final int INCOMING_BYTES_MAX = 512;

  @Inject LiveLines lines;

  @OnOpen
  public void open(Session session) throws IOException {
    if (session.getUserProperties().get(LiveHandshake.PERSON) instanceof UUID person) {
      session.setMaxTextMessageBufferSize(INCOMING_BYTES_MAX);
      lines.add(person, session);
    } else {
      session.close(new CloseReason(CloseCodes.VIOLATED_POLICY, "Log in first."));
    }
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
