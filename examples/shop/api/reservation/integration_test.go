//go:build integration

package reservation_test

import (
	"sync"
	"testing"

	"example.com/acme/shop/api/reservation"
	"example.com/acme/shop/api/stock"
)

func TestIntegrationNothingIsSoldTwice(t *testing.T) {
	ledger := stock.NewLedger()
	if err := ledger.Receive("teapot", 5); err != nil {
		t.Fatal(err)
	}
	desk := reservation.NewDesk(ledger)
	var wait sync.WaitGroup
	sold := make(chan string, 20)
	for range 20 {
		wait.Add(1)
		go func() {
			defer wait.Done()
			if hold, err := desk.Reserve(map[string]int{"teapot": 1}); err == nil {
				sold <- hold.ID
			}
		}()
	}
	wait.Wait()
	if len(sold) != 5 {
		t.Errorf("%d sold, 5 in stock", len(sold))
	}
}
