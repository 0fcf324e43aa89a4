package com.aetherial.identity.web;

import com.aetherial.identity.LoggedIn;
import com.aetherial.identity.SignOn;
import com.aetherial.identity.SignOnStart;
import com.aetherial.kernel.Refusal;
import com.aetherial.kernel.web.BrowserLogin;
import com.aetherial.kernel.web.LocalPath;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;

/** The way to the issuer and back; what has begun in one browser cannot end in another. */
@WebServlet({"/login/sign-on", "/login/sign-on/back"})
public class SignOnDoor extends HttpServlet {
  private static final String START = "com.aetherial.signOn";
  private static final String TO = "com.aetherial.signOnTo";
  private static final long serialVersionUID = 1L;

  @Inject transient SignOn signOn;
  @Inject transient BrowserLogin browser;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!signOn.isConfigured()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    try {
      response.sendRedirect(
          request.getServletPath().endsWith("/back") ? comeBack(request) : go(request));
    } catch (Refusal refused) {
      response.sendRedirect(request.getContextPath() + "/login?refused=" + refused.code());
    }
  }

  private String go(HttpServletRequest request) {
    SignOnStart start = signOn.begin();
    HttpSession session = request.getSession(true);
    session.setAttribute(START, start);
    session.setAttribute(TO, LocalPath.of(request.getParameter("to")).orElse("/dashboard"));
    return start.address();
  }

  private String comeBack(HttpServletRequest request) {
    HttpSession session = request.getSession(true);
    SignOnStart start = (SignOnStart) session.getAttribute(START);
    session.removeAttribute(START);
    if (start == null) {
      return request.getContextPath() + "/login?refused=sign-on-refused";
    }
    LoggedIn login =
        signOn.complete(start, text(request, "state"), text(request, "code"), browser.device());
    browser.adopt(login);
    return request.getContextPath() + session.getAttribute(TO);
  }

  private static String text(HttpServletRequest request, String name) {
    String value = request.getParameter(name);
    return value == null ? "" : value;
  }
}
