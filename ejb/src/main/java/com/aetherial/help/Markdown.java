package com.aetherial.help;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.UrlSanitizer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * Turns Markdown into HTML that may stand in a page whoever wrote it: HTML inside is shown as text,
 * links lead to pages and addresses only, and there are no pictures from elsewhere.
 */
final class Markdown {
  private static final int FIRST_HEADING = 2;
  private static final List<String> SCHEMES = List.of("https://", "http://", "mailto:");
  private static final Parser PARSER = Parser.builder().build();
  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder()
          .escapeHtml(true)
          .sanitizeUrls(true)
          .urlSanitizer(new Addresses())
          .attributeProviderFactory(context -> new LinkManners())
          .build();

  private Markdown() {}

  static String html(String text) {
    Node document = PARSER.parse(text);
    document.accept(new LowerHeadings());
    return RENDERER.render(document);
  }

  /** The words alone, for what only reads them. */
  static String plain(String text) {
    return TextContentRenderer.builder()
        .lineBreakRendering(LineBreakRendering.STRIP)
        .build()
        .render(PARSER.parse(text));
  }

  /** The page has its own title, so that what a text calls a title is a heading below it. */
  private static final class LowerHeadings extends AbstractVisitor {
    @Override
    public void visit(Heading heading) {
      heading.setLevel(Math.max(FIRST_HEADING, heading.getLevel()));
      visitChildren(heading);
    }
  }

  private static final class Addresses implements UrlSanitizer {
    @Override
    public String sanitizeLinkUrl(String url) {
      return isHere(url) || SCHEMES.stream().anyMatch(begins(url)) ? url : "";
    }

    @Override
    public String sanitizeImageUrl(String url) {
      return isHere(url) ? url : "";
    }

    /** {@code //evil.example} and {@code /\evil.example} begin like a path of ours. */
    private static boolean isHere(String url) {
      return url.startsWith("#")
          || (url.startsWith("/") && !url.startsWith("//") && !url.contains("\\"));
    }

    private static Predicate<String> begins(String url) {
      return scheme -> url.regionMatches(true, 0, scheme, 0, scheme.length());
    }
  }

  /** Other sites hear nothing of the reader, and gain nothing in search engines. */
  private static final class LinkManners implements AttributeProvider {
    @Override
    public void setAttributes(Node node, String tag, Map<String, String> attributes) {
      boolean isAway = node instanceof Link link && !link.getDestination().startsWith("/");
      if (isAway) {
        attributes.put("rel", "noopener noreferrer nofollow");
      } else if (node instanceof Link) {
        attributes.remove("rel");
      } else if (node instanceof Image) {
        attributes.put("loading", "lazy");
      }
    }
  }
}
