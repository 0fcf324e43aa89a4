package com.aetherial.help.web;

import com.aetherial.help.HelpReader;
import com.aetherial.identity.Actor;
import com.aetherial.kernel.Settings;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.OwnOrigin;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who reads the help: a person, or a browser that says something for the first time. */
@RequestScoped
public class Readers {
  private static final String KEY = "com.aetherial.helpReader";

  @Inject CurrentActor current;
  @Inject HttpServletRequest request;
  @Inject Settings settings;

  /** The reader, if anything is known of them; just to read makes nobody known. */
  @Nullable HelpReader known() {
    HttpSession session = request.getSession(false);
    Object key = session == null ? null : session.getAttribute(KEY);
    return current
        .find()
        .map(Actor::personId)
        .map(HelpReader::person)
        .orElse(key instanceof UUID browser ? HelpReader.browser(browser) : null);
  }

  /** The reader, who is known from now on. */
  HelpReader certain() {
    HelpReader known = known();
    if (known != null) {
      return known;
    }
    UUID key = UUID.randomUUID();
    request.getSession().setAttribute(KEY, key);
    return HelpReader.browser(key);
  }

  /** Whether a page of this platform made the browser ask, by somebody who acts for themselves. */
  boolean isAtOurPage() {
    String origin = request.getHeader("Origin");
    boolean isSelf = current.find().filter(Actor::isImpersonated).isEmpty();
    return origin != null && isSelf && OwnOrigin.is(origin, request, settings);
  }
}
