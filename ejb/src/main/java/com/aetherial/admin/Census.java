package com.aetherial.admin;

import com.aetherial.kernel.AppModule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Counts the modules by their beans' packages, so that nobody keeps a list of them. */
@ApplicationScoped
class Census {
  @Inject BeanManager beans;

  List<AppModule> modules() {
    return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
        .map(bean -> bean.getBeanClass().getPackage())
        .filter(Objects::nonNull)
        .distinct()
        .map(each -> each.getAnnotation(AppModule.class))
        .filter(Objects::nonNull)
        .sorted(Comparator.comparing(AppModule::tier).thenComparing(AppModule::name))
        .toList();
  }

  List<String> dependantsOf(String module) {
    return modules().stream()
        .filter(each -> Arrays.asList(each.uses()).contains(module))
        .map(AppModule::name)
        .toList();
  }
}
