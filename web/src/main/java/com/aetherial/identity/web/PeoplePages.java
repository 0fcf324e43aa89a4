package com.aetherial.identity.web;

import com.aetherial.identity.NoSuchPerson;
import com.aetherial.identity.ProfileView;
import com.aetherial.identity.Profiles;
import com.aetherial.kernel.web.CurrentActor;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Everybody's page: {@code /people/ada}. */
@WebServlet("/people/*")
public class PeoplePages extends HttpServlet {
  /** Request attribute with the profile to show. */
  static final String PROFILE = "com.aetherial.profile";

  private static final long serialVersionUID = 1L;

  @Inject transient Profiles profiles;
  @Inject transient CurrentActor current;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    String path = request.getPathInfo();
    try {
      ProfileView profile = profiles.of(current.find(), path == null ? "" : path.substring(1));
      request.setAttribute(PROFILE, profile);
      request.getRequestDispatcher("/WEB-INF/fragments/person.xhtml").forward(request, response);
    } catch (NoSuchPerson unknown) {
      boolean isGone = path != null && profiles.isGone(current.find(), path.substring(1));
      response.sendError(isGone ? HttpServletResponse.SC_GONE : HttpServletResponse.SC_NOT_FOUND);
    }
  }
}
