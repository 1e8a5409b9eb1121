package org.chainscape.validation;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Exchange;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Place;
import org.chainscape.model.chain.Product;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.chain.Segment;
import org.eclipse.emf.ecore.util.Diagnostician;

/**
 * Measures what it costs to check a market of hundreds of thousands of objects: all of it, against the structural check of EMF alone; and
 * once more after each of some hundred edits, against all of it. No test. Only ratios mean something; everything is measured in one run.
 */
public final class ValidationBenchmark {

	private static final int FULL_RUNS = Integer.getInteger("chainscape.runs", 5);
	private static final int EDITS_OF_A_KIND = Integer.getInteger("chainscape.edits", 40);
	/** Companies of a made chain with as many objects as the market. */
	private static final int MADE = 4_600;

	private final BigChain big;
	private final Random random = new Random(7);
	private final String chosen;
	private final StringBuilder text = new StringBuilder();
	private LiveValidator live;
	private int made;

	private ValidationBenchmark(BigChain big, String chosen) {
		this.big = big;
		this.chosen = chosen;
	}

	/**
	 * Writes a page with the tables.
	 *
	 * @param arguments the file to write; the one kind of edit to measure, all if there is none
	 * @throws IOException if the tables of the market cannot be read or the page cannot be written
	 */
	public static void main(String[] arguments) throws IOException {
		Path page = Path.of(arguments[0]);
		Optional<Path> tables = BigChains.tables();
		BigChain big = tables.isPresent() ? BigChains.market(tables.get()) : BigChains.made(MADE, 7);
		ValidationBenchmark benchmark = new ValidationBenchmark(big, arguments.length > 1 ? arguments[1] : "");
		benchmark.say("# Validation%n%n%s, %,d objects.%n%n", tables.isPresent() ? "The A-share market"
			: "A made chain (the tables of the A-share market are not there)", big.objects());
		double full = benchmark.full();
		benchmark.edits(full);
		Files.createDirectories(page.toAbsolutePath().getParent());
		Files.writeString(page, benchmark.text, StandardCharsets.UTF_8);
	}

	private double full() {
		double emf = middle(FULL_RUNS, () -> Diagnostician.INSTANCE.validate(big.document).getChildren().size());
		double ours = middle(FULL_RUNS, () -> validate().findings().size());
		say("| all of it | ms | ratio |%n|---|---:|---:|%n| EMF's Diagnostician, structure alone | %.0f | 1 |%n", emf);
		say("| %d rules, %,d findings | %.0f | %.2f |%n%n", Validator.standard().rules().size(), validate().findings().size(), ours, ours / emf);
		return ours;
	}

	private ValidationResult validate() {
		return Validator.standard().validate(ValidationIndex.of(big.document, Findings.POLICY));
	}

	private void edits(double full) {
		live = new LiveValidator(Validator.standard(), big.document, Findings.POLICY);
		long start = System.nanoTime();
		live.work(() -> true);
		live.result();
		say("The first check of an editor, in slices of one thread: %.1f of a full run.%n%n", (System.nanoTime() - start) / 1e6 / full);
		Map<String, Runnable> kinds = kinds();
		kinds.keySet().removeIf(name -> !name.contains(chosen));
		// Warm up in another order than is measured.
		for (int i = 0; i < EDITS_OF_A_KIND; i++) {
			kinds.values().forEach(this::after);
		}
		say("| after one edit | median ms | 95 %% ms | worst ms | median ÷ full | rules asked |%n|---|---:|---:|---:|---:|---:|%n");
		List<Double> all = new ArrayList<>();
		List<Double> asked = new ArrayList<>();
		kinds.forEach((name, edit) -> {
			double[] times = new double[EDITS_OF_A_KIND];
			double[] checks = new double[EDITS_OF_A_KIND];
			for (int i = 0; i < times.length; i++) {
				long before = live.checks();
				times[i] = after(edit);
				checks[i] = live.checks() - before;
				all.add(times[i]);
				asked.add(checks[i]);
			}
			row(name, times, checks, full);
		});
		row("**any of these**", numbers(all), numbers(asked), full);
		long slow = all.stream().filter(time -> time > full / 1_000).count();
		say("%nOf %d edits %d took more than a thousandth of a full run.%n", all.size(), slow);
		say("%n%s%n", live.result().findings().equals(followed()) ? "The result of following equals that of a full run."
			: "**The result of following differs from that of a full run.**");
	}

	private List<Finding> followed() {
		Map<String, RuleMode> modes = Validator.standard().rules().stream().collect(Collectors.toMap(RuleInfo::id, RuleInfo::mode));
		return validate().findings().stream().filter(finding -> modes.get(finding.ruleId()) == RuleMode.LIVE).toList();
	}

	private void row(String name, double[] times, double[] checks, double full) {
		Arrays.sort(times);
		Arrays.sort(checks);
		double median = times[times.length / 2];
		say("| %s | %.3f | %.3f | %.3f | 1/%,.0f | %.0f |%n", name, median, times[times.length * 95 / 100], times[times.length - 1],
			full / median, checks[checks.length / 2]);
	}

	/** {@return milliseconds from before an edit until its findings are known} */
	private double after(Runnable edit) {
		long start = System.nanoTime();
		edit.run();
		live.work(() -> true);
		live.result();
		return (System.nanoTime() - start) / 1e6;
	}

	private Map<String, Runnable> kinds() {
		Map<String, Runnable> kinds = new LinkedHashMap<>();
		kinds.put("rename a company", () -> any(big.companies).setName("改名" + made++));
		kinds.put("rename a product", () -> any(big.products).setName("新品" + made++));
		kinds.put("change a share", () -> share().setValue(BigDecimal.valueOf(random.nextInt(9_000), 2)));
		kinds.put("drop a citation", () -> share().getCitations().clear());
		kinds.put("add a relation", () -> big.relate(ChainFactory.eINSTANCE.createSupply(), any(big.products), any(big.products)));
		kinds.put("remove a relation", () -> {
			Relation relation = big.relations.remove(random.nextInt(big.relations.size()));
			big.chain.getRelations().remove(relation);
		});
		kinds.put("reverse a relation", () -> {
			Relation relation = any(big.relations);
			Product from = any(big.products);
			relation.setTarget(from);
		});
		kinds.put("move a participation", () -> {
			Participation participation = any(big.participations);
			any(big.places).getParticipations().add(participation);
		});
		kinds.put("add a company", () -> {
			Company company = big.company("新公司" + made, Exchange.SH, "68" + (9_000 + made++ % 1_000));
			big.join(any(big.places), company);
			big.share(company, any(big.products), BigDecimal.TEN);
		});
		kinds.put("delete a company", () -> big.remove(any(big.companies)));
		kinds.put("add a product", () -> {
			Product product = big.product("产品" + made++);
			product.getMakers().add(any(big.companies));
		});
		kinds.put("move a segment", () -> {
			Place place = any(big.places.subList(big.places.size() / 2, big.places.size()));
			Place to = any(big.places.subList(0, big.places.size() / 4));
			if (place instanceof Segment segment && !isInside(to, place)) {
				to.getSegments().add(segment);
			}
		});
		return kinds;
	}

	private static boolean isInside(Place place, Place outer) {
		return place == outer || place.eContainer() instanceof Place next && isInside(next, outer);
	}

	private Observation share() {
		Observation share = any(big.shares);
		return share.eContainer() == null ? share() : share;
	}

	private <T> T any(List<T> list) {
		return list.get(random.nextInt(list.size()));
	}

	private static double[] numbers(List<Double> list) {
		return list.stream().mapToDouble(Double::doubleValue).toArray();
	}

	/** {@return milliseconds, the middle of some runs} */
	private static double middle(int runs, Supplier<Integer> code) {
		double[] times = new double[runs];
		for (int i = 0; i < runs; i++) {
			long start = System.nanoTime();
			code.get();
			times[i] = (System.nanoTime() - start) / 1e6;
		}
		Arrays.sort(times);
		return times[runs / 2];
	}

	private void say(String format, Object... values) {
		text.append(String.format(Locale.ROOT, format, values));
	}
}
