package com.aetherial.analytics.web;

import com.aetherial.analytics.Visits;
import com.aetherial.identity.Actor;
import com.aetherial.kernel.Time;
import com.aetherial.kernel.web.CurrentActor;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * Notes who is here, by page or by key, once a day for each person and node. Who is looked at by an
 * administrator is not here.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class VisitFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final Logger LOG = System.getLogger(VisitFilter.class.getName());

  @Inject transient CurrentActor current;
  @Inject transient Visits visits;
  @Inject transient SeenToday seen;
  @Inject transient Time time;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    chain.doFilter(request, response);
    current.find().filter(actor -> actor.impersonator() == null).ifPresent(this::note);
  }

  private void note(Actor actor) {
    LocalDate today = time.now().atOffset(ZoneOffset.UTC).toLocalDate();
    if (!seen.isNew(actor.personId(), today)) {
      return;
    }
    try {
      visits.seen(actor.personId(), today);
    } catch (EJBException failure) {
      LOG.log(Level.DEBUG, "The visit is noted with the next request.", failure);
      seen.forget(actor.personId());
    }
  }
}
