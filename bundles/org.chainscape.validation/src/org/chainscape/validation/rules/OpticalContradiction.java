package org.chainscape.validation.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chainscape.model.aigc.AigcPackage;
import org.chainscape.model.aigc.OpticalModule;
import org.chainscape.model.aigc.OpticalPackaging;
import org.chainscape.validation.ElementRule;
import org.chainscape.validation.Finding;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;
import org.chainscape.validation.fix.Edit;
import org.chainscape.validation.fix.Fix;

/**
 * An optical module that says in its name how it is packaged, or that it is silicon photonics, says the same in its data. A packaging that
 * is not said contradicts nothing.
 */
public final class OpticalContradiction implements ElementRule<OpticalModule> {

	private static final RuleInfo INFO = new RuleInfo("aigc.optical-contradiction", Severity.WARNING, RuleMode.LIVE);
	private static final Map<OpticalPackaging, Pattern> PACKAGING = Map.of(
		OpticalPackaging.CPO, Pattern.compile("(?i)(?<![a-z])CPO(?![a-z])|共封装|co-packaged"),
		OpticalPackaging.NPO, Pattern.compile("(?i)(?<![a-z])NPO(?![a-z])|近封装|near-packaged"),
		OpticalPackaging.PLUGGABLE, Pattern.compile("(?i)(?<!非)可插拔|(?<!non-)pluggable|QSFP|OSFP|SFP"));
	private static final Pattern SILICON = Pattern.compile("(?i)(?<!非)硅光|(?<!non-)silicon photonic");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Class<OpticalModule> subject() {
		return OpticalModule.class;
	}

	@Override
	public void check(OpticalModule module, ValidationIndex index, FindingSink sink) {
		packagingByName(module).ifPresent(named -> sink.report(module, literal(named), AigcPackage.Literals.OPTICAL_MODULE__PACKAGING,
				literal(module.getPackaging())));
		if (isSilicon(module)) {
			sink.report(module, AigcPackage.Literals.OPTICAL_MODULE__SILICON_PHOTONICS, AigcPackage.Literals.OPTICAL_MODULE__SILICON_PHOTONICS,
					AigcPackage.Literals.TERNARY.getEEnumLiteral("no"));
		}
	}

	@Override
	public List<Fix> fixes(Finding finding, ValidationIndex index) {
		OpticalModule module = index.find(finding.elementId(), OpticalModule.class).orElse(null);
		if (module == null) {
			return List.of();
		}
		Stream<Fix> packaging = packagingByName(module).stream().map(named -> new Fix("say-as-named",
				List.of(module, AigcPackage.Literals.OPTICAL_MODULE__PACKAGING, literal(named)),
				List.of(new Edit.Change(module, AigcPackage.Literals.OPTICAL_MODULE__PACKAGING, named))));
		Stream<Fix> silicon = isSilicon(module) ? Stream.of(new Fix("say-as-named",
				List.of(module, AigcPackage.Literals.OPTICAL_MODULE__SILICON_PHOTONICS, AigcPackage.Literals.TERNARY.getEEnumLiteral("yes")),
				List.of(new Edit.Change(module, AigcPackage.Literals.OPTICAL_MODULE__SILICON_PHOTONICS, true)))) : Stream.empty();
		return Stream.concat(packaging, silicon).toList();
	}

	/** The packaging the name speaks of, if it is another than the stated one. */
	private static Optional<OpticalPackaging> packagingByName(OpticalModule module) {
		Set<OpticalPackaging> named = EnumSet.noneOf(OpticalPackaging.class);
		PACKAGING.forEach((packaging, words) -> {
			if (words.matcher(names(module)).find()) {
				named.add(packaging);
			}
		});
		return named.size() != 1 || module.getPackaging() == OpticalPackaging.UNSPECIFIED ? Optional.empty()
				: named.stream().filter(packaging -> packaging != module.getPackaging()).findFirst();
	}

	private static boolean isSilicon(OpticalModule module) {
		return !module.isSiliconPhotonics() && SILICON.matcher(names(module)).find();
	}

	private static String names(OpticalModule module) {
		return Stream.of(Optional.ofNullable(module.getName()), Optional.ofNullable(module.getNameEn())).flatMap(Optional::stream)
				.collect(Collectors.joining(" "));
	}

	private static Object literal(OpticalPackaging packaging) {
		return AigcPackage.Literals.OPTICAL_PACKAGING.getEEnumLiteral(packaging.getValue());
	}
}
