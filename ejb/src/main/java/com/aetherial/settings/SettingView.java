package com.aetherial.settings;

import com.aetherial.kernel.Setting;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A setting and its value.
 *
 * @param description the text that names it; with {@code .note} the one that explains it
 * @param type BOOLEAN, WHOLE_NUMBER, COINS, DURATION, TEXT or CHOICE
 * @param value its value now
 * @param usual its value as long as nobody chooses one
 * @param isChosen whether somebody chose the value
 * @param least the least that it can be; null where nothing is compared
 * @param most the most that it can be; for text the longest
 * @param choices the words of a choice
 * @param permission what one needs to change it
 * @param isChangeable whether who asks may change it
 * @param version how often it was changed; the next change names it
 * @param changedAt when it was changed last, or null
 */
public record SettingView(
    String key,
    String module,
    String description,
    String type,
    String value,
    String usual,
    boolean isChosen,
    @Nullable String least,
    @Nullable String most,
    List<String> choices,
    String permission,
    boolean isChangeable,
    int version,
    @Nullable Instant changedAt) {
  static SettingView of(Setting setting, String usual, boolean mayChange, SettingRow row) {
    boolean isBounded = setting.most() > setting.least();
    return new SettingView(
        setting.key(),
        setting.module(),
        setting.module() + ".setting" + setting.key().substring(setting.module().length()),
        setting.type().name(),
        row.value() == null ? usual : row.value(),
        usual,
        row.value() != null,
        isBounded ? setting.shown(setting.least()) : null,
        isBounded ? setting.shown(setting.most()) : null,
        setting.choices(),
        setting.permission(),
        mayChange,
        row.version(),
        row.changedAt());
  }
}
