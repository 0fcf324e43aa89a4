package com.aetherial.mail.web;

import com.aetherial.mail.Mails;
import com.aetherial.mail.NoSuchLetter;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Where the one click of a mail program leads (RFC 8058): it sends a form without a cookie and
 * wants no page. Whoever follows the link sees a page with a button, as programs that look at every
 * link of a letter must not unsubscribe its reader.
 */
@WebServlet("/mail/unsubscribe")
public class Unsubscribing extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject transient Mails mails;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    request.getRequestDispatcher("/mail/unsubscribed.xhtml").forward(request, response);
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String key = request.getParameter("key");
    try {
      mails.unsubscribe(key == null ? "" : key);
      response.sendRedirect(request.getContextPath() + "/mail/unsubscribed?done=true");
    } catch (NoSuchLetter unknown) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }
}
