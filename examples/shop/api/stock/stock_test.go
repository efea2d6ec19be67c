package stock

import (
	"errors"
	"reflect"
	"sync"
	"testing"
)

func ledger(t *testing.T, goods map[string]int) *Ledger {
	t.Helper()
	l := NewLedger()
	for sku, n := range goods {
		if err := l.Receive(sku, n); err != nil {
			t.Fatal(err)
		}
	}
	return l
}

func TestReceiveAddsUp(t *testing.T) {
	l := ledger(t, map[string]int{"tea": 2})
	if err := l.Receive("tea", 3); err != nil {
		t.Fatal(err)
	}
	if n, _ := l.Available("tea"); n != 5 {
		t.Errorf("got %d, want 5", n)
	}
}

func TestReceiveRefuses(t *testing.T) {
	for _, n := range []int{0, -1} {
		if err := NewLedger().Receive("tea", n); err == nil {
			t.Errorf("received %d", n)
		}
	}
}

func TestAvailableUnknown(t *testing.T) {
	if _, err := NewLedger().Available("x"); !errors.Is(err, ErrUnknown) {
		t.Errorf("got %v", err)
	}
}

func TestTakeAllOrNothing(t *testing.T) {
	l := ledger(t, map[string]int{"cup": 2, "tea": 1})
	err := l.TakeAll(map[string]int{"cup": 1, "tea": 2})
	var short *ShortError
	if !errors.As(err, &short) || short.Left != 1 || err.Error() != "tea: 2 wanted, 1 left" {
		t.Errorf("got %v", err)
	}
	if n, _ := l.Available("cup"); n != 2 {
		t.Errorf("cups are gone: %d", n)
	}
	if err := l.TakeAll(map[string]int{"saucer": 1}); !errors.Is(err, ErrUnknown) {
		t.Errorf("got %v", err)
	}
}

func TestPutBack(t *testing.T) {
	l := ledger(t, map[string]int{"cup": 2})
	goods := map[string]int{"cup": 2}
	if err := l.TakeAll(goods); err != nil {
		t.Fatal(err)
	}
	l.PutBack(goods)
	if n, _ := l.Available("cup"); n != 2 {
		t.Errorf("got %d", n)
	}
}

func TestLowFewestFirst(t *testing.T) {
	l := ledger(t, map[string]int{"cup": 3, "tea": 1, "pot": 9, "bag": 3})
	if low := l.Low(5); !reflect.DeepEqual(low, []string{"tea", "bag", "cup"}) {
		t.Errorf("got %v", low)
	}
}

func TestTakenByMany(t *testing.T) {
	l := ledger(t, map[string]int{"cup": 10})
	var wait sync.WaitGroup
	for range 20 {
		wait.Add(1)
		go func() {
			defer wait.Done()
			_ = l.TakeAll(map[string]int{"cup": 1})
		}()
	}
	wait.Wait()
	if n, _ := l.Available("cup"); n != 0 {
		t.Errorf("got %d", n)
	}
}
