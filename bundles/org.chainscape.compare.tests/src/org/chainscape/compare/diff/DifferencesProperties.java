package org.chainscape.compare.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.chainscape.compare.Samples;
import org.chainscape.model.Identities;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.store.ChainFileException;
import org.chainscape.store.ChainStore;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds for any two documents. */
class DifferencesProperties {

	@Property(tries = 60)
	void nothingDiffersFromItself(@ForAll long seed) {
		ChainDocument document = Samples.edited(Samples.chain(), seed, 40);
		assertTrue(Differences.between(document, Samples.same(document)).isEmpty());
	}

	@Property(tries = 60)
	void appliedToTheOneItGivesTheOther(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int edits) {
		ChainDocument one = Samples.chain();
		ChainDocument other = Samples.edited(one, seed, edits);
		Differences.between(one, other).apply(one);
		Samples.assertSame(Samples.text(other), Samples.text(one));
	}

	@Property(tries = 80)
	void theWayBackLeadsBack(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int edits) {
		ChainDocument one = Samples.chain();
		ChainDocument other = Samples.edited(one, seed, edits);
		Differences.between(other, one).apply(other);
		Samples.assertSame(Samples.text(one), Samples.text(other));
	}

	@Property(tries = 50)
	void bothWaysTellTheSameElements(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int edits) {
		ChainDocument one = Samples.chain();
		ChainDocument other = Samples.edited(one, seed, edits);
		Differences there = Differences.between(one, other);
		Differences back = Differences.between(other, one);
		assertEquals(there.added(), back.removed().stream().map(key -> there.identified().getOrDefault(key, key))
				.collect(Collectors.toSet()));
		assertEquals(there.all().size(), back.all().size());
	}

	@Property(tries = 60)
	void otherIdsAreTheSameThing(@ForAll long seed, @ForAll @IntRange(min = 0, max = 5) int edits) {
		ChainDocument one = Samples.chain();
		ChainDocument other = Samples.edited(one, seed, edits);
		String text = Samples.text(other);
		for (var all = other.eAllContents(); all.hasNext();) {
			String id = Identities.idOf(all.next());
			if (id != null) {
				String fresh = UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8)).toString();
				text = text.replaceAll("(?<=[\" >])" + Pattern.quote(id) + "(?=[\" <])", fresh);
			}
		}
		ChainDocument renamed = parse(text);
		Differences differences = Differences.between(one, renamed);
		assertTrue(edits > 0 || differences.isEmpty(), () -> differences.all().toString());
		differences.apply(one);
		Samples.assertSame(Samples.text(renamed), Samples.text(one));
	}

	private static ChainDocument parse(String text) {
		try {
			return ChainStore.parse(text.getBytes(StandardCharsets.UTF_8));
		} catch (ChainFileException e) {
			throw new IllegalStateException(e);
		}
	}
}
