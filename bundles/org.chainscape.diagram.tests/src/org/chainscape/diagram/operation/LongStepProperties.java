package org.chainscape.diagram.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.Company;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.common.util.EList;

class LongStepProperties {

	private static final int MANY = 3 * Lists.PIECE + 7;

	/** Counts turns, and stops at one of them. */
	private static final class Turns implements Pauses {

		private int taken;
		private int ended;
		private int stopAt = Integer.MAX_VALUE;
		private Runnable meanwhile = () -> {
		};

		@Override
		public boolean goOn(long since, boolean stoppable) {
			taken++;
			meanwhile.run();
			return !stoppable || taken < stopAt;
		}

		@Override
		public void ended() {
			ended++;
		}
	}

	private static Company company(int number) {
		Company company = ChainFactory.eINSTANCE.createCompany();
		company.setId("c" + number);
		company.setName("公司 " + number);
		company.getSecurities().add(ChainFactory.eINSTANCE.createSecurity());
		company.getSecurities().get(0).setId("s" + number);
		return company;
	}

	private static void addMany(Workshop workshop) {
		workshop.run(() -> {
			for (int i = 0; i < MANY; i++) {
				workshop.document.getCompanies().add(company(i));
				if (i % Lists.PIECE == 0) {
					workshop.history.pause();
				}
			}
		});
	}

	@Property(tries = 60)
	@Label("lists get any members in any order, also long ones, and what stays is never taken out")
	void anyMembers(@ForAll long seed, @ForAll @IntRange(min = 0, max = 1_300) int before, @ForAll @IntRange(min = 0, max = 1_300) int after) {
		Random random = new Random(seed);
		List<Object> all = new ArrayList<>();
		for (int i = 0; i < 1_400; i++) {
			all.add(company(i));
		}
		ChainDocument document = ChainFactory.eINSTANCE.createChainDocument();
		if (random.nextBoolean()) {
			Collections.shuffle(all, random);
		}
		all.subList(0, before).forEach(each -> document.getCompanies().add((Company) each));
		if (random.nextBoolean()) {
			Collections.shuffle(all, random);
		}
		List<Object> wanted = List.copyOf(all.subList(0, after));
		document.eAdapters().add(new AdapterImpl() {
			@Override
			public void notifyChanged(Notification change) {
				if (change.getEventType() == Notification.REMOVE) {
					assertFalse(wanted.contains(change.getOldValue()));
				}
			}
		});
		@SuppressWarnings("unchecked")
		EList<Object> list = (EList<Object>) (EList<?>) document.getCompanies();
		Lists.bring(list, wanted, true, () -> {
		});
		assertEquals(wanted, list);
	}

	@Property(tries = 40)
	@Label("what many at once have become is undone and done again, wherever they came and went")
	void undoneAndDoneAgain(@ForAll long seed) {
		Workshop workshop = new Workshop();
		Random random = new Random(seed);
		addMany(workshop);
		String start = workshop.text();
		workshop.run(() -> {
			List<Company> companies = workshop.document.getCompanies();
			for (int i = 0; i < MANY / 2; i++) {
				companies.remove(random.nextInt(companies.size()));
				if (random.nextBoolean()) {
					companies.add(random.nextInt(companies.size()), company(MANY + i));
				}
			}
			workshop.document.getCompanies().move(random.nextInt(companies.size()), random.nextInt(companies.size()));
		});
		String end = workshop.text();
		workshop.history.undo();
		assertEquals(start, workshop.text());
		workshop.history.redo();
		assertEquals(end, workshop.text());
		workshop.history.undo();
		workshop.history.undo();
		assertTrue(workshop.document.getCompanies().isEmpty());
	}

	@Example
	void othersHaveTheirTurnAndNobodyChangesAnything() {
		Workshop workshop = new Workshop();
		Turns turns = new Turns();
		workshop.history.pauses(turns);
		turns.meanwhile = () -> {
			assertTrue(workshop.history.isPausing());
			assertTrue(workshop.history.isHeld());
			assertFalse(workshop.history.canUndo());
			assertFalse(workshop.history.canRedo());
		};
		String before = workshop.text();
		addMany(workshop);
		assertTrue(turns.taken > 3);
		assertEquals(1, turns.ended);
		assertFalse(workshop.history.isHeld());
		String after = workshop.text();
		turns.taken = 0;
		workshop.history.undo();
		assertTrue(turns.taken > 3);
		assertEquals(before, workshop.text());
		turns.taken = 0;
		workshop.history.redo();
		assertTrue(turns.taken > 3);
		assertEquals(3, turns.ended);
		assertEquals(after, workshop.text());
	}

	@Example
	void aStepThatIsStoppedIsTakenBack() {
		Workshop workshop = new Workshop();
		Turns turns = new Turns();
		turns.stopAt = 3;
		workshop.history.pauses(turns);
		String before = workshop.text();
		assertThrows(CancellationException.class, () -> addMany(workshop));
		assertEquals(before, workshop.text());
		assertFalse(workshop.history.canUndo());
		assertFalse(workshop.history.isPausing());
		turns.stopAt = Integer.MAX_VALUE;
		addMany(workshop);
		assertEquals(MANY, workshop.document.getCompanies().size());
	}

	@Example
	void whatComesAndGoesWithinAStepLeavesNone() {
		Workshop workshop = new Workshop();
		workshop.run(() -> {
			Company company = company(1);
			workshop.document.getCompanies().add(company);
			company.setName("改名");
			company.getSecurities().get(0).setCode("600000");
			workshop.document.getCompanies().remove(company);
		});
		assertFalse(workshop.history.canUndo());
	}
}
