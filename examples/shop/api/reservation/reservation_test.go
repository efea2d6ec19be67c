package reservation

import (
	"errors"
	"testing"
	"time"
)

type shelf struct {
	taken map[string]int
	err   error
}

func (s *shelf) TakeAll(wanted map[string]int) error {
	if s.err == nil {
		s.taken = wanted
	}
	return s.err
}

func (s *shelf) PutBack(map[string]int) { s.taken = nil }

type clock struct{ at time.Time }

func (c *clock) now() time.Time { return c.at }

func desk(s *shelf) (*Desk, *clock) {
	c := &clock{time.Date(2026, 3, 2, 9, 0, 0, 0, time.UTC)}
	return NewDesk(s, WithClock(c.now), WithKeep(time.Minute)), c
}

func TestReserveAndConfirm(t *testing.T) {
	s := &shelf{}
	d, _ := desk(s)
	hold, err := d.Reserve(map[string]int{"tea": 1})
	if err != nil || hold.ID != "r-1" {
		t.Fatalf("got %v, %v", hold, err)
	}
	if err := d.Confirm(hold.ID); err != nil {
		t.Error(err)
	}
	if s.taken == nil {
		t.Error("sold goods were put back")
	}
	if err := d.Confirm(hold.ID); !errors.Is(err, ErrNotFound) {
		t.Errorf("confirmed twice: %v", err)
	}
}

func TestReserveRefuses(t *testing.T) {
	d, _ := desk(&shelf{})
	if _, err := d.Reserve(nil); !errors.Is(err, ErrEmpty) {
		t.Errorf("got %v", err)
	}
	if _, err := d.Reserve(map[string]int{"tea": 0}); !errors.Is(err, ErrCount) {
		t.Errorf("got %v", err)
	}
	short := errors.New("short")
	d, _ = desk(&shelf{err: short})
	if _, err := d.Reserve(map[string]int{"tea": 1}); !errors.Is(err, short) {
		t.Errorf("got %v", err)
	}
}

func TestConfirmTooLatePutsBack(t *testing.T) {
	s := &shelf{}
	d, c := desk(s)
	hold, _ := d.Reserve(map[string]int{"tea": 1})
	c.at = c.at.Add(2 * time.Minute)
	if err := d.Confirm(hold.ID); !errors.Is(err, ErrExpired) {
		t.Errorf("got %v", err)
	}
	if s.taken != nil {
		t.Error("goods were lost")
	}
}

func TestRelease(t *testing.T) {
	s := &shelf{}
	d, _ := desk(s)
	hold, _ := d.Reserve(map[string]int{"tea": 1})
	if err := d.Release(hold.ID); err != nil || s.taken != nil {
		t.Errorf("got %v, taken %v", err, s.taken)
	}
	if err := d.Release(hold.ID); !errors.Is(err, ErrNotFound) {
		t.Errorf("released twice: %v", err)
	}
}

func TestSweep(t *testing.T) {
	s := &shelf{}
	d, c := desk(s)
	_, _ = d.Reserve(map[string]int{"tea": 1})
	if n := d.Sweep(); n != 0 {
		t.Errorf("swept %d too early", n)
	}
	c.at = c.at.Add(time.Hour)
	if n := d.Sweep(); n != 1 || s.taken != nil {
		t.Errorf("swept %d, taken %v", n, s.taken)
	}
}
