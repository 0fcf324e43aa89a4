package com.aetherial.help.web;

import com.aetherial.help.ArticleView;
import com.aetherial.help.CategoryView;
import com.aetherial.help.Help;
import com.aetherial.help.NoSuchArticle;
import com.aetherial.help.NoSuchCategory;
import com.aetherial.kernel.web.LocalPath;
import com.aetherial.kernel.web.Tongue;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;

/**
 * The addresses of the help: {@code /help/wallet} is a shelf, {@code /help/article/sending-coins}
 * an article, and {@code /help/about?page=/wallet/send} whatever explains that page.
 */
@WebServlet("/help/*")
public class ShelfEndpoint extends HttpServlet {
  static final String ABOUT = "/help/about?page=";

  /** Request attributes with what is to be shown. */
  static final String SHELF = CategoryView.class.getName();

  static final String SHOWN = ArticleView.class.getName();

  private static final long serialVersionUID = 1L;
  private static final String ARTICLE = "/article/";

  @Inject transient Help help;
  @Inject transient Tongue tongue;
  @Inject transient Readers readers;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    String path = Objects.requireNonNullElse(request.getPathInfo(), "/");
    try {
      if (path.equals("/about")) {
        response.sendRedirect(request.getContextPath() + about(request.getParameter("page")));
      } else if (path.startsWith(ARTICLE)) {
        String slug = path.substring(ARTICLE.length());
        request.setAttribute(SHOWN, help.article(slug, tongue.locale(), readers.known()));
        show("article", request, response);
      } else {
        request.setAttribute(SHELF, help.category(path.substring(1), tongue.locale()));
        show("shelf", request, response);
      }
    } catch (NoSuchArticle | NoSuchCategory missing) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  /** Whether the article helped; a form of another site says nothing. */
  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = Objects.requireNonNullElse(request.getPathInfo(), "/");
    if (!path.startsWith(ARTICLE) || !readers.isAtOurPage()) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    String slug = path.substring(ARTICLE.length());
    try {
      help.rate(slug, readers.certain(), "yes".equals(request.getParameter("helped")));
      response.sendRedirect(request.getContextPath() + "/help" + ARTICLE + slug + "#helped");
    } catch (NoSuchArticle missing) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private String about(String page) {
    return LocalPath.of(page)
        .flatMap(help::about)
        .map(slug -> "/help" + ARTICLE + slug)
        .orElse("/help");
  }

  private static void show(String page, HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    request
        .getRequestDispatcher("/WEB-INF/fragments/help/" + page + ".xhtml")
        .forward(request, response);
  }
}
