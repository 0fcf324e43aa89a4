package com.aetherial.kernel.web;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Where in a command a constraint was broken, without the method and parameter through which the
 * command reached the door.
 *
 * @param names from the command down to the member; members of a list are named by their index
 */
record FieldPath(List<String> names) {
  static FieldPath of(ConstraintViolation<?> violation) {
    List<String> names = new ArrayList<>();
    for (Path.Node node : violation.getPropertyPath()) {
      if (node.isInIterable() && node.getIndex() != null) {
        names.add(node.getIndex().toString());
      }
      if (node.getKind() == ElementKind.PROPERTY && node.getName() != null) {
        names.add(node.getName());
      }
    }
    return new FieldPath(List.copyOf(names));
  }

  String pointer() {
    return "/" + String.join("/", names);
  }

  String last() {
    return names.isEmpty() ? "" : names.get(names.size() - 1);
  }
}
