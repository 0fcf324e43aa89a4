package com.aetherial.payouts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;

/** Sends codes as text messages. */
@ApplicationScoped
class TextedCodes implements CodeSender {
  private static final Logger LOG = System.getLogger(TextedCodes.class.getName());

  @Inject TextSettings settings;

  @Override
  public boolean isAvailable() {
    return settings.gateway().isPresent();
  }

  @Override
  public CodeAnswer send(UUID personId, String number, String code) {
    TextReply reply =
        settings
            .gateway()
            .map(gateway -> gateway.send(number, text(code)))
            .orElseGet(() -> new TextReply(CodeAnswer.FAILED, "nobody sends text messages"));
    if (reply.answer() != CodeAnswer.SENT) {
      LOG.log(Level.WARNING, "A code was not sent for certain: {0}", reply.why());
    }
    return reply.answer();
  }

  /** Short, and in letters that every phone shows. */
  static String text(String code) {
    return code
        + " is your Aetherial code. It is good for ten minutes."
        + " Nobody of Aetherial ever asks you for it.";
  }
}
