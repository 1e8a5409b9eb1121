package org.chainscape.validation;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * What a rule is for, shown on a small chain: a fault it has to find and a change that looks like one and is none. The first case of a rule
 * is the example of the catalogue, so faults and boundaries are said in words of both languages. {@link RuleMatrixTest} tries them all.
 *
 * @param ruleId id of the rule
 * @param given brings what the case needs into the sound chain; must be sound itself
 * @param fault the fault
 * @param found what is found then, each as {@code rule @ element} or {@code rule @ element ~ related,related}
 * @param boundary what is no fault, made on the sound chain instead
 * @param otherwise what the other rules find then
 */
record RuleCase(String ruleId, Consumer<ReportedChain> given, Change fault, List<String> found, Change boundary, List<String> otherwise) {

	/**
	 * A change of the chain.
	 *
	 * @param chinese what is done, as a phrase
	 * @param english the same in English
	 * @param make does it
	 */
	record Change(String chinese, String english, Consumer<ReportedChain> make) {

		static final Change NONE = new Change("", "", chain -> { });

		Change {
			Objects.requireNonNull(make);
		}
	}

	/** {@return a case of a rule; fault and boundary have to be added} */
	static RuleCase of(String ruleId) {
		return new RuleCase(ruleId, chain -> { }, Change.NONE, List.of(), Change.NONE, List.of());
	}

	/** {@return this case on a chain that has more to it} */
	RuleCase given(Consumer<ReportedChain> more) {
		return new RuleCase(ruleId, given.andThen(more), fault, found, boundary, otherwise);
	}

	/** {@return this case with its fault} */
	RuleCase fault(String chinese, String english, Consumer<ReportedChain> make) {
		return new RuleCase(ruleId, given, new Change(chinese, english, make), found, boundary, otherwise);
	}

	/** {@return this case with what is found: elements stand for this rule, anything else in full; in the order of the result} */
	RuleCase finds(String... findings) {
		List<String> full = Stream.of(findings).map(text -> text.contains("@") ? text : ruleId + " @ " + text).toList();
		return new RuleCase(ruleId, given, fault, full, boundary, otherwise);
	}

	/** {@return this case with what is no fault; other rules may find something in it} */
	RuleCase boundary(String chinese, String english, Consumer<ReportedChain> make, String... others) {
		return new RuleCase(ruleId, given, fault, found, new Change(chinese, english, make), List.of(others));
	}

	/** {@return the chain before anything is wrong} */
	ReportedChain sound() {
		ReportedChain chain = new ReportedChain();
		given.accept(chain);
		return chain;
	}

	/** {@return the chain with the fault} */
	ReportedChain faulty() {
		ReportedChain chain = sound();
		fault.make().accept(chain);
		return chain;
	}

	/** {@return the chain with what is no fault} */
	ReportedChain harmless() {
		ReportedChain chain = sound();
		boundary.make().accept(chain);
		return chain;
	}

	@Override
	public String toString() {
		return ruleId + ": " + fault.english();
	}
}
