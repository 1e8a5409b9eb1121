package org.chainscape.validation.settings;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;

/** Rules about the settings themselves. They look at the file of the settings, which a {@link org.chainscape.validation.Rule} cannot. */
public final class SettingsRules {

	/** The settings cannot be read, so the standard ones are used. */
	public static final RuleInfo BROKEN = new RuleInfo("rules.settings-broken", Severity.ERROR, RuleMode.LIVE);
	/** A severity is set for a rule there is not. */
	static final RuleInfo SEVERITY = new RuleInfo("rules.severity-unknown-rule", Severity.WARNING, RuleMode.LIVE);
	/** The time of a suppression is over and its finding is still there. */
	static final RuleInfo EXPIRED = new RuleInfo("rules.suppression-expired", Severity.WARNING, RuleMode.LIVE);
	/** A suppression names a rule there is not. */
	static final RuleInfo UNKNOWN = new RuleInfo("rules.suppression-unknown-rule", Severity.WARNING, RuleMode.LIVE);
	/** A suppression matches nothing. */
	static final RuleInfo UNUSED = new RuleInfo("rules.suppression-unused", Severity.INFO, RuleMode.LIVE);
	/** A suppression gives no reason and does not count. */
	static final RuleInfo UNREASONED = new RuleInfo("rules.suppression-without-reason", Severity.WARNING, RuleMode.LIVE);

	private SettingsRules() {
	}

	/** {@return all of them, sorted by id} */
	public static List<RuleInfo> all() {
		return List.of(BROKEN, SEVERITY, EXPIRED, UNKNOWN, UNUSED, UNREASONED);
	}

	/**
	 * Which rules there are for the settings of a project.
	 *
	 * @param rules ids of rules that look at documents
	 * @return these and the ids of the rules about settings
	 */
	public static Set<String> besides(Collection<String> rules) {
		Set<String> known = new HashSet<>(rules);
		all().forEach(rule -> known.add(rule.id()));
		return known;
	}
}
