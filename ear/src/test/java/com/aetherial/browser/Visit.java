package com.aetherial.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** Somebody in front of a browser window. Closing the window tells what the browser disliked. */
final class Visit implements AutoCloseable {
  private static final Path SCREENSHOTS = Path.of("target/screenshots");
  private static final AtomicInteger VISITS = new AtomicInteger();
  private static final Set<String> GRAVE = Set.of("serious", "critical");

  private final BrowserContext context;
  private final Look look;
  private final Complaints complaints;
  private final Page page;

  Visit(BrowserContext context, Look look) {
    this.context = context;
    this.look = look;
    this.complaints = new Complaints(context);
    this.page = context.newPage();
  }

  Page page() {
    return page;
  }

  BrowserContext context() {
    return context;
  }

  Visit expecting(int status) {
    complaints.expect(status);
    return this;
  }

  /** The browser will complain in these words, and that is right. */
  Visit complaining(String words) {
    complaints.expect(words);
    return this;
  }

  Visit go(String path) {
    page.navigate(path);
    return this;
  }

  /** Looks at the whole page: keeps a picture, and finds what some people could not use. */
  Visit see(String name) {
    return see(page, name);
  }

  Visit see(Page seen, String name) {
    seen.screenshot(
        new Page.ScreenshotOptions()
            .setPath(SCREENSHOTS.resolve(name + "-" + look.slug() + ".png"))
            .setAnimations(ScreenshotAnimations.DISABLED)
            .setFullPage(true));
    assertThat(barriers(seen)).as("barriers on %s (%s)", name, look).isEmpty();
    assertThat(overhang(seen)).as("sideways scrolling on %s (%s)", name, look).isLessThan(1);
    return this;
  }

  /** Makes the window another size. */
  Visit sized(int width, int height) {
    page.setViewportSize(width, height);
    return this;
  }

  /** Nothing may reach over the side of the window. */
  Visit mustFit(String name) {
    assertThat(overhang(page)).as("sideways scrolling on %s (%s)", name, look).isLessThan(1);
    return this;
  }

  Visit fill(String label, String text) {
    field(label).fill(text);
    return this;
  }

  Locator field(String label) {
    return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
  }

  Locator button(String label) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(label).setExact(true));
  }

  Locator link(String label) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(label).setExact(true))
        .first();
  }

  Locator heading(String text) {
    return page.getByRole(
        AriaRole.HEADING, new Page.GetByRoleOptions().setName(text).setExact(true));
  }

  /** The number in the header. */
  Locator balance() {
    return page.locator(".balance-chip .amount");
  }

  String path() {
    return page.url().replaceFirst("^[a-z]+://[^/]+", "");
  }

  /** The last view is kept too: it shows where a story broke off. */
  @Override
  public void close() {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(SCREENSHOTS.resolve("last").resolve(VISITS.incrementAndGet() + ".png")));
    context.close();
    assertThat(complaints.found()).as("complaints of the browser (%s)", look).isEmpty();
  }

  private static List<String> barriers(Page seen) {
    return new AxeBuilder(seen)
        .analyze().getViolations().stream()
            .filter(rule -> GRAVE.contains(rule.getImpact()))
            .map(
                rule ->
                    rule.getHelp()
                        + " "
                        + rule.getNodes().stream().map(node -> node.getHtml()).toList())
            .toList();
  }

  private static int overhang(Page seen) {
    return ((Number)
            seen.evaluate(
                "document.documentElement.scrollWidth - document.documentElement.clientWidth"))
        .intValue();
  }
}
