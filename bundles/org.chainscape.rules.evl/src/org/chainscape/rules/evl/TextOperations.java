package org.chainscape.rules.evl;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.chainscape.validation.OwnRules;

import org.eclipse.epsilon.eol.execute.operations.contributors.OperationContributor;
import org.eclipse.epsilon.eol.types.EolSequence;

/**
 * Operations on texts that could take for ever or make something huge, done so that they can be stopped and stay within the limits. The
 * engine
 * finds the methods by their names.
 */
final class TextOperations extends OperationContributor {

	private final Guard guard;

	TextOperations(Guard guard) {
		this.guard = guard;
	}

	@Override
	public boolean contributesTo(Object target) {
		return target instanceof String;
	}

	/** Whether the whole text is of the form. */
	public boolean matches(String regex) {
		return matcher(regex).matches();
	}

	/** Every match replaced; as in the engine, {@code replace} takes a regular expression, too. */
	public String replace(String regex, String replacement) throws BadRuleException {
		return replaceAll(regex, replacement);
	}

	/** Every match replaced. */
	public String replaceAll(String regex, String replacement) throws BadRuleException {
		return replaced(matcher(regex), replacement, Integer.MAX_VALUE);
	}

	/** The first match replaced. */
	public String replaceFirst(String regex, String replacement) throws BadRuleException {
		return replaced(matcher(regex), replacement, 1);
	}

	/** Every occurrence replaced. */
	public String replaceLiteral(String literal, String replacement) throws BadRuleException {
		return replaced(matcher(Pattern.quote(literal)), Matcher.quoteReplacement(replacement), Integer.MAX_VALUE);
	}

	/** The parts between matches; empty parts at the end are left out. */
	public List<Object> split(String regex) {
		EolSequence<Object> parts = new EolSequence<>();
		for (String part : Pattern.compile(regex).split(new Watched(text(), guard))) {
			parts.add(part);
		}
		return parts;
	}

	private String replaced(Matcher matcher, String replacement, int times) throws BadRuleException {
		StringBuilder result = new StringBuilder();
		for (int count = 0; count < times && matcher.find(); count++) {
			matcher.appendReplacement(result, replacement);
			if (result.length() > Limits.LARGEST) {
				throw new BadRuleException(OwnRules.Reason.LARGE, Limits.LARGEST, null);
			}
		}
		return matcher.appendTail(result).toString();
	}

	private Matcher matcher(String regex) {
		return Pattern.compile(regex).matcher(new Watched(text(), guard));
	}

	private String text() {
		return (String) getTarget();
	}

	/** A text that stops who reads it when the rule is to stop: some regular expressions never come to an end. */
	private record Watched(CharSequence text, Guard guard) implements CharSequence {

		@Override
		public int length() {
			return text.length();
		}

		@Override
		public char charAt(int index) {
			guard.check();
			return text.charAt(index);
		}

		@Override
		public CharSequence subSequence(int start, int end) {
			return text.subSequence(start, end);
		}

		@Override
		public String toString() {
			return text.toString();
		}
	}
}
