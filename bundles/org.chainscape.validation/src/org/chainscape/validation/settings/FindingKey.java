package org.chainscape.validation.settings;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

import org.chainscape.validation.Finding;

/**
 * What makes a finding the same one tomorrow: the rule, the elements by their ids, and which feature or class the finding speaks of. Names,
 * numbers and the words of the message do not count, so that a finding stays the same when something is renamed or a value is corrected
 * without mending the fault.
 *
 * @param rule id of the rule
 * @param element id of the element
 * @param related ids of the other elements, sorted, because two sides of a contradiction may change places
 * @param details labels of the metamodel among the arguments, such as the feature that is missing, sorted
 */
public record FindingKey(String rule, String element, List<String> related, List<String> details) {

	private static final String LABEL = "$label:";
	private static final int HASH_LENGTH = 32;

	/** Sorts the lists. */
	public FindingKey {
		related = related.stream().sorted().toList();
		details = details.stream().sorted().toList();
	}

	/**
	 * The key of a finding.
	 *
	 * @param finding the finding
	 * @return its key
	 */
	public static FindingKey of(Finding finding) {
		return new FindingKey(finding.ruleId(), finding.elementId(), finding.relatedIds(),
			finding.arguments().stream().filter(argument -> argument.startsWith(LABEL)).toList());
	}

	/** {@return the key as 32 hexadecimal digits, the same on every machine and in every version} */
	public String hash() {
		String text = String.join("\n", rule, element, String.join(" ", related), String.join(" ", details));
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest).substring(0, HASH_LENGTH);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}
}
