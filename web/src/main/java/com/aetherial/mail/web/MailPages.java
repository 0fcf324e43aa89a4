package com.aetherial.mail.web;

import com.aetherial.kernel.web.PublicPages;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Unsubscribing needs no login. */
@ApplicationScoped
public class MailPages implements PublicPages {
  @Override
  public Set<String> paths() {
    return Set.of("/mail/unsubscribe", "/mail/unsubscribed");
  }
}
