package com.aetherial.content.web;

import com.aetherial.content.ContentRules;
import com.aetherial.content.PutRule;
import com.aetherial.content.RuleKind;
import com.aetherial.content.RuleView;
import com.aetherial.kernel.web.Choice;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.MalformedId;
import com.aetherial.kernel.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Messages;

/** The rules that hold things back, and trying them on a text. */
@Named
@RequestScoped
public class ContentRulesPage {
  private static final String HERE = "/admin/content/rules?faces-redirect=true";

  @Inject ContentRules rules;
  @Inject CurrentActor current;
  @Inject Texts texts;

  private RuleKind kind = RuleKind.WORD;
  private @Nullable String value;
  private @Nullable String reason;
  private @Nullable String sample;
  private @Nullable List<RuleView> matching;

  /** Adds a rule. */
  public String add() {
    return put(kind, value, true);
  }

  /** Turns a rule the other way. */
  public String turn(RuleView rule) {
    reason = texts.get("content.rules.turned");
    return put(rule.kind(), rule.value(), !rule.isOn());
  }

  /** Forgets a rule. */
  public String delete(String id) {
    rules.delete(current.get(), MalformedId.parse(id));
    Messages.addFlashGlobalInfo(texts.get("content.rules.deleted"));
    return HERE;
  }

  /** Tells which rules have something against a text. */
  public void test() {
    matching = rules.test(current.get(), sample == null ? "" : sample, Integer.MAX_VALUE);
  }

  public List<RuleView> getAll() {
    return rules.all(current.get());
  }

  public @Nullable List<RuleView> getMatching() {
    return matching;
  }

  public List<Choice> getKinds() {
    return Arrays.stream(RuleKind.values())
        .map(each -> new Choice(each.name(), texts.get("content.rule." + each)))
        .toList();
  }

  private String put(RuleKind what, @Nullable String of, boolean on) {
    rules.put(current.get(), new PutRule(what, of, on, reason));
    Messages.addFlashGlobalInfo(texts.get("content.rules.saved"));
    return HERE;
  }

  public RuleKind getKind() {
    return kind;
  }

  public void setKind(RuleKind kind) {
    this.kind = kind;
  }

  public @Nullable String getValue() {
    return value;
  }

  public void setValue(@Nullable String value) {
    this.value = value;
  }

  public @Nullable String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = reason;
  }

  public @Nullable String getSample() {
    return sample;
  }

  public void setSample(@Nullable String sample) {
    this.sample = sample;
  }
}
