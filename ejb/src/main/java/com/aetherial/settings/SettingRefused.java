package com.aetherial.settings;

import com.aetherial.kernel.Refusal;
import java.util.Map;

/** The value is none that the setting can have, or does not go with others. */
public class SettingRefused extends Refusal {
  private static final long serialVersionUID = 1L;

  private final String key;

  public SettingRefused(String key, String sentence) {
    super(sentence);
    this.key = key;
  }

  @Override
  public Kind kind() {
    return Kind.INVALID;
  }

  @Override
  public String field() {
    return "values/" + key;
  }

  @Override
  public Map<String, String> details() {
    return Map.of("setting", key);
  }
}
