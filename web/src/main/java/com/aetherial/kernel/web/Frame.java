package com.aetherial.kernel.web;

import com.aetherial.kernel.entity.Ids;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** How this reader likes the frame of pages, and what it offers. */
@Named("around")
@RequestScoped
public class Frame {
  private static final Logger LOG = System.getLogger(Frame.class.getName());
  private static final int QUICK_MAX = 4;
  private static final int SERVER_ERROR = 500;

  @Inject Shell shell;
  @Inject Assets versioned;
  @Inject @Any Instance<HeaderSearch> searches;
  @Inject HttpServletRequest request;

  private @Nullable UUID trace;

  /** Where the search field of the header leads; null while nothing can be searched. */
  public @Nullable String getSearch() {
    return searches.stream()
        .map(HeaderSearch::path)
        .filter(path -> !path.isEmpty())
        .findFirst()
        .orElse(null);
  }

  /** What the modules show in the header for everybody, in order. */
  public List<HeaderPart> getOpenParts() {
    return shell.getHeaderParts().stream().filter(HeaderPart::isForEverybody).toList();
  }

  /** All that the navigation on this page depends on, so that it is written once for all alike. */
  public String getNavigationKey() {
    return String.join(
        "\n",
        "navigation",
        versioned.getPath(),
        Faces.getLocale().toLanguageTag(),
        isCollapsed() ? "collapsed" : "open",
        String.valueOf(getSearch()),
        shell.getNavigation().stream()
            .map(group -> isFolded(group.id()) + " " + group)
            .collect(Collectors.joining("\n")));
  }

  /** What the bar at the bottom of a phone offers. */
  public List<NavigationLink> getQuick() {
    return shell.getNavigation().stream()
        .flatMap(group -> group.entries().stream())
        .filter(NavigationLink::quick)
        .limit(QUICK_MAX)
        .toList();
  }

  /** The places that a key leads to. */
  public List<NavigationLink> getKeyed() {
    return shell.getNavigation().stream()
        .flatMap(group -> group.entries().stream())
        .filter(link -> !link.shortcut().isEmpty())
        .toList();
  }

  /** {@code more} when the reader asked for more contrast; null leaves it to the system. */
  public @Nullable String getContrast() {
    return "more".equals(Faces.getRequestCookie("contrast")) ? "more" : null;
  }

  public boolean isCollapsed() {
    return "collapsed".equals(Faces.getRequestCookie("sidebar"));
  }

  /** Whether the reader has folded this group of the navigation. */
  public boolean isFolded(String group) {
    String folded = Faces.getRequestCookie("folded");
    return folded != null && List.of(folded.split("\\.", -1)).contains(group);
  }

  /** The number under which the failure that this error page is about stands in the log. */
  public UUID getTrace() {
    if (trace == null) {
      trace = Ids.next();
      note(trace);
    }
    return trace;
  }

  private void note(UUID id) {
    Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    Object cause = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    boolean isOurs = status instanceof Integer code && code >= SERVER_ERROR;
    LOG.log(
        isOurs ? Level.ERROR : Level.INFO,
        "A page was answered with " + status + ", trace " + id + ": " + path,
        cause instanceof Throwable failure ? failure : null);
  }
}
